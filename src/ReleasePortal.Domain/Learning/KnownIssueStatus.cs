namespace ReleasePortal.Domain.Learning;

/// <summary>How far a known issue is understood and solved.</summary>
public enum KnownIssueStatus
{
    Reported,
    Investigating,
    Confirmed,
    Mitigated,
    MitigatedExternal,
    Resolved,
    ResolvedExternal,
}
