using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Repository.Products;
using ReleasePortal.Repository.Products.Messages;

namespace ReleasePortal.Repository.Drafts;

/// <summary>What kind a change is, from what its commits say in forms that were agreed on; nothing is guessed from other words.</summary>
internal static class ChangeKinds
{
    private static readonly Dictionary<string, ChangeKind> ByType = new(StringComparer.Ordinal)
    {
        ["feat"] = ChangeKind.Feature,
        ["feature"] = ChangeKind.Feature,
        ["fix"] = ChangeKind.Fix,
        ["bugfix"] = ChangeKind.Fix,
        ["hotfix"] = ChangeKind.Fix,
        ["perf"] = ChangeKind.Improvement,
        ["refactor"] = ChangeKind.Improvement,
        ["improvement"] = ChangeKind.Improvement,
        ["security"] = ChangeKind.Security,
        ["deprecate"] = ChangeKind.Deprecation,
        ["deprecated"] = ChangeKind.Deprecation,
        ["deprecation"] = ChangeKind.Deprecation,
        ["breaking"] = ChangeKind.Breaking,
        ["migrate"] = ChangeKind.Migration,
        ["migration"] = ChangeKind.Migration,
    };

    /// <summary>Types of Conventional Commits for work that readers do not notice.</summary>
    private static readonly HashSet<string> Silent = ["build", "chore", "ci", "doc", "docs", "style", "test", "tests"];

    /// <summary>Values of GitLab's trailer <c>Changelog</c>; <c>other</c> says that there is a kind, and not which.</summary>
    private static readonly Dictionary<string, ChangeKind?> ByChangelog = new(StringComparer.OrdinalIgnoreCase)
    {
        ["added"] = ChangeKind.Feature,
        ["fixed"] = ChangeKind.Fix,
        ["changed"] = ChangeKind.Improvement,
        ["performance"] = ChangeKind.Improvement,
        ["deprecated"] = ChangeKind.Deprecation,
        ["removed"] = ChangeKind.Breaking,
        ["security"] = ChangeKind.Security,
        ["other"] = null,
    };

    public static bool IsKnown(ConventionalTitle title) => ByType.ContainsKey(title.Type) || Silent.Contains(title.Type);

    /// <returns>The kind, null where people have to choose; and the type for which the change is not told, or null.</returns>
    public static (ChangeKind? Kind, string? SilentType) Of(ProductChange change, ILookup<string, string> trailers)
    {
        var titles = change.Brought.Select(commit => ConventionalTitle.Of(Subject.Of(commit.Message))).Prepend(ConventionalTitle.Of(change.Title)).ToList();
        if (titles.Exists(title => title is { IsBreaking: true } && IsKnown(title)) || change.Messages.Any(message => BreakingFooter.In(message) is not null))
            return (ChangeKind.Breaking, null);
        if (trailers["changelog"].Where(ByChangelog.ContainsKey).Select(value => ByChangelog[value]).Distinct().ToList() is { Count: > 0 } said)
            return (said.Count == 1 ? said[0] : null, null);
        return titles[0] is { } own && IsKnown(own) ? OfType(own.Type)
            : titles.Count == 1 ? (null, null)
            : Agreed(titles[1..]);
    }

    /// <summary>Of a pull request whose title says nothing: what those of its commits agree on that say something.</summary>
    private static (ChangeKind? Kind, string? SilentType) Agreed(List<ConventionalTitle?> titles)
    {
        var said = titles.OfType<ConventionalTitle>().Where(IsKnown).ToList();
        var kinds = said.Where(title => ByType.ContainsKey(title.Type)).Select(title => ByType[title.Type]).Distinct().ToList();
        return kinds.Count == 1 ? (kinds[0], null)
            : kinds.Count == 0 && said.Count == titles.Count ? (null, said[0].Type)
            : (null, null);
    }

    private static (ChangeKind? Kind, string? SilentType) OfType(string type) =>
        ByType.TryGetValue(type, out var kind) ? (kind, null) : (null, type);
}
