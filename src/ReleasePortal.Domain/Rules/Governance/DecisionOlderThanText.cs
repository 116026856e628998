using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules.History;

namespace ReleasePortal.Domain.Rules.Governance;

public sealed class DecisionOlderThanText : HistoryRule
{
    public override string Code => "GOV007";

    public override string Title => "A go decision on a plan that was changed afterwards";

    public override Severity Severity => Severity.Warning;

    public override string WaivableBy => "release-manager";

    public override IEnumerable<Finding> Review(ReleaseCalendar calendar) =>
        from release in calendar.Records.Releases
        where !release.Status.IsFinal()
        from decision in release.Decision is { Verdict: Verdict.Go or Verdict.Conditional } taken ? [taken] : Array.Empty<GoNoGoDecision>()
        let judged = JudgedIn(release, decision, calendar)
        where judged is not null
        let changes = LastingChange.Of(Published(release, calendar).Where(version => version.Number > judged.Number), ApprovedText.Keys())
        where changes.Count > 0
        select new Finding(
            this,
            decision.Origin.Value(decision.Commit is null ? "at" : "commit"),
            $"{decision.By.Id} decided on the plan of commit {judged.Commit.ShortId}, and {Told(changes[0].By, calendar)} changed {LastingChange.Sum(changes)}.",
            "Decide again on the plan as it is now, and write its commit; or put back what was decided on.");

    /// <summary>The commit that the decision names; where it names none, what the branch held when it was taken.</summary>
    private static Publication? JudgedIn(Release release, GoNoGoDecision decision, ReleaseCalendar calendar) => decision.Commit is { } id
        ? calendar.Records.History.Find(id)
        : calendar.Records.History.PlansOf(release, calendar.Now).LastOrDefault(plan => plan.At <= decision.At.Instant) is { } plan ? new Publication(plan.Version.Commit, plan.Version.Number) : null;
}
