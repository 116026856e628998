namespace ReleasePortal.Domain.Releases;

/// <summary>The approvals of a release that stand: of each person in each role the last word, if that is yes.</summary>
public static class StandingApprovals
{
    /// <returns>In the order in which they are written.</returns>
    public static IReadOnlyList<Approval> Of(Release release)
    {
        var last = release.Approvals.GroupBy(approval => (approval.Role.Id, approval.By.Id)).Select(words => words.MaxBy(word => word.At.Instant)).ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. release.Approvals.Where(approval => last.Contains(approval) && approval.Decision == ApprovalDecision.Approved)];
    }
}
