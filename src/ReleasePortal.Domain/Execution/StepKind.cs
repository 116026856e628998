namespace ReleasePortal.Domain.Execution;

/// <summary>What kind of step it is.</summary>
public enum StepKind
{
    Manual,
    Automated,
    Approval,
    Checkpoint,
}
