using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.History;

/// <summary>The plan that a go/no-go decision judged, and what became of it since.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Judged">The commit that it names; where it names none, what the branch held when it was taken.</param>
/// <param name="Changes">What the branch changed since of what is decided on, for good, in its order; none while the decision holds.</param>
public sealed record JudgedPlan(GoNoGoDecision Decision, Publication Judged, IReadOnlyList<LastingChange> Changes)
{
    /// <summary>Whether somebody relies on it: a no-go does not get worse by what is changed after it.</summary>
    public bool IsGo => Decision.IsGo;

    /// <returns>Null without a decision, and where the history is incomplete or does not have what was judged.</returns>
    public static JudgedPlan? Of(Release release, ReleaseCalendar calendar)
    {
        var history = calendar.Records.History;
        return history.Gap is null && release.Decision is { } decision && JudgedIn(release, decision, calendar) is { } judged
            ? new JudgedPlan(decision, judged, LastingChange.Of(history.PublishedOf(release, calendar.Now).Where(version => version.Number > judged.Number), ApprovedText.Keys()))
            : null;
    }

    private static Publication? JudgedIn(Release release, GoNoGoDecision decision, ReleaseCalendar calendar) => decision.Commit is { } id
        ? calendar.Records.History.Find(id)
        : calendar.Records.History.PlansOf(release, calendar.Now).LastOrDefault(plan => plan.At <= decision.At.Instant) is { } plan ? new Publication(plan.Version.Commit, plan.Version.Number) : null;
}
