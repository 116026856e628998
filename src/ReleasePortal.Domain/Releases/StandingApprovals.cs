namespace ReleasePortal.Domain.Releases;

/// <summary>What stands of the words on a plan: of each person in each role the last one.</summary>
public static class StandingApprovals
{
    /// <returns>Those that say yes, in the order in which they are written.</returns>
    public static IReadOnlyList<Approval> Of(Release release) => Last(release, ApprovalDecision.Approved);

    /// <returns>Those that say no, in the order in which they are written.</returns>
    public static IReadOnlyList<Approval> Against(Release release) => Last(release, ApprovalDecision.Rejected);

    private static IReadOnlyList<Approval> Last(Release release, ApprovalDecision decision)
    {
        var last = release.Approvals.GroupBy(approval => (approval.Role.Id, approval.By.Id)).Select(words => words.MaxBy(word => word.At.Instant)).ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. release.Approvals.Where(approval => last.Contains(approval) && approval.Decision == decision)];
    }
}
