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
        let judged = JudgedPlan.Of(release, calendar)
        where judged is { IsGo: true, Changes.Count: > 0 }
        select new Finding(
            this,
            judged.Decision.Origin.Value(judged.Decision.Commit is null ? "at" : "commit"),
            $"{judged.Decision.By.Id} decided on the plan of commit {judged.Judged.Commit.ShortId}, and {Told(judged.Changes[0].By, calendar)} changed {LastingChange.Sum(judged.Changes)}.",
            "Decide again on the plan as it is now, and write its commit; or put back what was decided on.");
}
