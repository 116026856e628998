namespace ReleasePortal.Domain.Execution;

/// <summary>How a deployment ended.</summary>
public enum DeploymentResult
{
    Succeeded,
    Failed,
    RolledBack,
    Aborted,
}
