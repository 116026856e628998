using System.Text.RegularExpressions;

namespace ReleasePortal.Domain.History;

/// <summary>What an approval approves of a plan: when, what, and how it is undone. The rest may be put in better words.</summary>
public static partial class ApprovedText
{
    /// <summary>Matches the keys that belong to it.</summary>
    [GeneratedRegex(@"^(type|version|(window|rollback|risk)\..*|services\[.*|scope\[.*\]\.id)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    public static partial Regex Keys();

    /// <summary>The version of those that the branch has held that changed what was approved, for good; null where it still holds.</summary>
    public static PublishedVersion? ChangedAfter(IEnumerable<PublishedVersion> published, WitnessedAct act)
    {
        var later = published.Where(version => version.Number >= act.Published).Select(version => version.Number > act.Published ? version : WrittenAfter(version, act.Commit));
        return LastingChange.Of(later, Keys()) is [var first, ..] ? first.By : null;
    }

    /// <summary>Of the version that an approval came with what its branch wrote after it.</summary>
    private static PublishedVersion WrittenAfter(PublishedVersion version, Commit commit)
    {
        var later = version.Versions.SkipWhile(written => written.Commit.Id != commit.Id).Skip(1).SelectMany(written => written.Changes).Select(change => change.Field).ToHashSet(StringComparer.Ordinal);
        return version with { Changes = [.. version.Changes.Where(change => later.Contains(change.Field))] };
    }
}
