namespace ReleasePortal.Domain.Governance.Board;

/// <summary>What the change board said of a release.</summary>
public enum BoardVerdict
{
    Approved,

    /// <summary>It does not ship as it is planned.</summary>
    Rejected,

    /// <summary>It is looked at again in another meeting, and waits until then.</summary>
    Deferred,

    /// <summary>It ships once its conditions are met.</summary>
    Conditional,
}
