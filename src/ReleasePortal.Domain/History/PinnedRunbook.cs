using System.Text.RegularExpressions;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.History;

/// <summary>The steps that a go decision relied on, and what became of them since.</summary>
/// <param name="Decision">The decision; it says go, perhaps with conditions.</param>
/// <param name="Pinned">The commit that it names; where it names none, what the branch held when it was taken.</param>
/// <param name="Changes">What the branch changed since of the steps and of which runbook is followed, for good, in its order; none while both are as they were.</param>
public sealed partial record PinnedRunbook(GoNoGoDecision Decision, Publication Pinned, IReadOnlyList<LastingChange> Changes)
{
    /// <returns>Null without a go, and where the history is incomplete or does not have what was judged.</returns>
    public static PinnedRunbook? Of(Release release, ReleaseCalendar calendar)
    {
        if (JudgedPlan.Of(release, calendar) is not { IsGo: true } judged)
            return null;
        var history = calendar.Records.History;
        var plan = Since(history.PublishedOf(release, calendar.Now));
        var runbook = calendar.Records.Runbooks.Find(release.Runbook) is { } followed ? Since(history.PublishedOf(followed, calendar.Now)) : [];
        return new PinnedRunbook(judged.Decision, judged.Judged, [.. plan.Concat(runbook).OrderBy(change => change.By.Number)]);

        IReadOnlyList<LastingChange> Since(IEnumerable<PublishedVersion> versions) =>
            LastingChange.Of(versions.Where(version => version.Number > judged.Judged.Number), Steps());
    }

    [GeneratedRegex(@"^(runbook$|steps\b)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Steps();
}
