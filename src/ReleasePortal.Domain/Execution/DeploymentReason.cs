namespace ReleasePortal.Domain.Execution;

/// <summary>What a deployment was for.</summary>
public enum DeploymentReason
{
    Feature,
    Fix,
    Hotfix,
    Rollback,
    Config,
    Flag,
}
