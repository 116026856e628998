namespace ReleasePortal.Domain.Learning;

/// <summary>What each status of a known issue means for those who meet it.</summary>
public static class KnownIssueLifeCycle
{
    /// <summary>Somebody may still meet it; a mitigated one can come back.</summary>
    public static bool IsOpen(this KnownIssueStatus status) => status switch
    {
        KnownIssueStatus.Reported or KnownIssueStatus.Investigating or KnownIssueStatus.Confirmed
            or KnownIssueStatus.Mitigated or KnownIssueStatus.MitigatedExternal => true,
        KnownIssueStatus.Resolved or KnownIssueStatus.ResolvedExternal => false,
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
