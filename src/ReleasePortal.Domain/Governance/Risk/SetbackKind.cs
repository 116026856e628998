namespace ReleasePortal.Domain.Governance.Risk;

/// <summary>What went wrong with a service.</summary>
internal enum SetbackKind
{
    FailedDeployment,
    Incident,

    /// <summary>It was carried out, and nobody wrote down how: that counts as failed.</summary>
    Untold,
}
