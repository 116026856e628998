using System.Text.RegularExpressions;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.History;

/// <summary>Criteria of a go/no-go decision that the branch has held and the plan does not have any more. One that got another id in one commit, and kept its words, is still there.</summary>
public static partial class DroppedCriteria
{
    /// <returns>Their ids, in the order in which they went; none where no commit holds the plan, or the history is incomplete.</returns>
    /// <remarks>Whatever the clock says: what the plan was made from was there before it.</remarks>
    public static IReadOnlyList<string> Of(Release release, RecordHistory history) =>
        Of(release, (history.Of(release)?.Published ?? []).Select(version => version.Changes));

    /// <param name="release">The plan.</param>
    /// <param name="versions">What each version of it changed, in their order.</param>
    public static IReadOnlyList<string> Of(Release release, IEnumerable<IReadOnlyList<FieldChange>> versions) =>
    [
        .. (from changes in versions
            from change in changes
            where change.After is null && !changes.Any(other => other.Before is null && other.After == change.Before && Words().IsMatch(other.Field))
            let words = Words().Match(change.Field)
            where words.Success
            let id = words.Groups["id"].Value
            where !release.GoNoGo.Any(criterion => criterion.Id == id)
            select id).Distinct(StringComparer.Ordinal),
    ];

    [GeneratedRegex(@"^go_no_go\[(?<id>.+)\]\.criterion$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Words();
}
