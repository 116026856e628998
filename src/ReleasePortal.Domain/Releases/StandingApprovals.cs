namespace ReleasePortal.Domain.Releases;

/// <summary>What stands of the words on a plan: of each person in each role the last one.</summary>
public static class StandingApprovals
{
    /// <returns>Those that say yes, in the order in which they are written.</returns>
    public static IReadOnlyList<Approval> Of(Release release) => Among(release.Approvals, ApprovalDecision.Approved);

    /// <returns>Those that say no, in the order in which they are written.</returns>
    public static IReadOnlyList<Approval> Against(Release release) => Among(release.Approvals, ApprovalDecision.Rejected);

    /// <param name="words">What was said of one plan.</param>
    /// <param name="decision">Which words are asked for.</param>
    /// <returns>Those of them that stand, in their order.</returns>
    public static IReadOnlyList<Approval> Among(IReadOnlyList<Approval> words, ApprovalDecision decision)
    {
        var last = words.GroupBy(approval => (approval.Role.Id, approval.By.Id)).Select(said => said.OrderBy(word => word.At.Instant).Last()).ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. words.Where(approval => last.Contains(approval) && approval.Decision == decision)];
    }
}
