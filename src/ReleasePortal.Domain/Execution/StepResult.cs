namespace ReleasePortal.Domain.Execution;

/// <summary>How a step ended.</summary>
public enum StepResult
{
    Done,
    Failed,
    Skipped,
}
