namespace ReleasePortal.Domain.Releases.Health;

/// <summary>What the delivery health of a release is made of, in the order in which it is shown.</summary>
public enum HealthPartKind
{
    /// <summary>The checks of its services.</summary>
    Readiness,

    /// <summary>The criteria of the go/no-go decision.</summary>
    Gates,

    /// <summary>How far it is, against how far it should be so long before its window.</summary>
    Progress,

    /// <summary>Whether the time that is left is enough for what is open.</summary>
    TimeLeft,
}
