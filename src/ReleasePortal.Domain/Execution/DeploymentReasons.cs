namespace ReleasePortal.Domain.Execution;

/// <summary>What each reason of a deployment means for what runs afterwards.</summary>
public static class DeploymentReasons
{
    /// <summary>Whether a version came with it; undoing one, or switching a flag or a setting, brings none.</summary>
    public static bool BringsVersion(this DeploymentReason reason) => reason switch
    {
        DeploymentReason.Feature or DeploymentReason.Fix or DeploymentReason.Hotfix => true,
        DeploymentReason.Rollback or DeploymentReason.Config or DeploymentReason.Flag => false,
    };
}
