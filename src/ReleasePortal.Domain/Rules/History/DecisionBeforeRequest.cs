using NodaTime;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.History;

public sealed class DecisionBeforeRequest : HistoryRule
{
    public override string Code => "HIS007";

    public override string Title => "A decision that is older than the plan";

    public override Severity Severity => Severity.Error;

    public override IEnumerable<Finding> Review(ReleaseCalendar calendar) =>
        from release in calendar.Records.Releases
        let proposed = ProposedAt(release, calendar)
        where proposed is not null
        from decided in Decisions(release)
        where decided.At < proposed
        select new Finding(
            this,
            decided.Place,
            $"{decided.What} on {Day(decided.At, calendar)}, and {release.Name} was first proposed on {Day(proposed.Value, calendar)}.",
            "Correct the time; if the plan was proposed earlier in another system, say when under history.submitted.");

    /// <summary>Null where nobody knows: of a plan that came from elsewhere, and of one that came when it was over.</summary>
    private static Instant? ProposedAt(Release release, ReleaseCalendar calendar)
    {
        if (release.History is { } declared)
            return declared.Submitted?.Instant;
        return calendar.Records.History.PlansOf(release, calendar.Now) is [var first, ..] && first.Status?.IsFinal() != true
            ? Instant.Min(calendar.Records.History.Of(release)!.First, first.At)
            : null;
    }

    private static IEnumerable<(Instant At, Place Place, string What)> Decisions(Release release)
    {
        foreach (var approval in release.Approvals)
            yield return (approval.At.Instant, approval.Origin.Value("at"), $"{approval.By.Id} decided in the role {approval.Role.Id}");
        if (release.Decision is { } decision)
            yield return (decision.At.Instant, decision.Origin.Value("at"), $"{decision.By.Id} decided between go and no-go");
    }
}
