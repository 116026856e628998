namespace ReleasePortal.Domain.Execution;

/// <summary>How a check ended.</summary>
public enum CheckResult
{
    Passed,
    Failed,
}
