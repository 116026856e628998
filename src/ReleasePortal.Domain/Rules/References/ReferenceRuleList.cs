namespace ReleasePortal.Domain.Rules.References;

/// <summary>The rules over what records say of each other.</summary>
internal static class ReferenceRuleList
{
    public static readonly IReadOnlyList<ReviewRule> All =
    [
        new UnknownProduct(),
        new UnknownService(),
        new UnknownTeam(),
        new UnknownEnvironment(),
        new UnknownRunbook(),
        new UnknownRelease(),
        new UnknownRole(),
        new UnknownPerson(),
        new UnknownRule(),
        new UnknownAudience(),
        new UnknownRegion(),
        new UnknownDecision(),
        new UnknownIncident(),
        new BrokenLink(),
        new BrokenAnchor(),
        new CircularDependency(),
        new UnmatchedIssueKey(),
        new RetiredServiceInPlan(),
        new OrphanRecord(),
        new UnknownStep(),
        new SharedHandle(),
        new SharedMail(),
        new UnknownLogo(),
        new UnknownFreeze(),
        new UnknownRemedy(),
        new UnknownTag(),
        new UnknownCommit(),
        new TagElsewhere(),
        new OtherCommitDeployed(),
        new UnreadClone(),
        new VersionOffScheme(),
        new UnreadableRange(),
        new ContradictoryIssue(),
    ];
}
