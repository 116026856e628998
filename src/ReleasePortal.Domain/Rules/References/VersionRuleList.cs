namespace ReleasePortal.Domain.Rules.References;

/// <summary>The rules about versions and what is known to be broken in them.</summary>
internal static class VersionRuleList
{
    public static readonly IReadOnlyList<ReviewRule> All =
    [
        new VersionOffScheme(),
        new UnreadableRange(),
        new ContradictoryIssue(),
    ];
}
