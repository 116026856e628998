using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules.History;

namespace ReleasePortal.Domain.Rules.Governance;

public sealed class DecisionOnUnknownCommit : HistoryRule
{
    public override string Code => "GOV030";

    public override string Title => "A decision on a commit that the history does not have";

    public override Severity Severity => Severity.Warning;

    public override string WaivableBy => "release-manager";

    public override IEnumerable<Finding> Review(ReleaseCalendar calendar) =>
        from release in calendar.Records.Releases
        where !release.Status.IsFinal() && release.Decision is { Commit: not null }
        let decision = release.Decision
        where calendar.Records.History.Find(decision.Commit!) is null
        select new Finding(
            this,
            decision.Origin.Value("commit"),
            $"{decision.By.Id} decided on commit {decision.Commit}, which is not one commit of this branch, so that nobody knows what was judged.",
            WayOut(release, decision, calendar));

    /// <summary>A merge that squashes leaves the commit of the pull request behind.</summary>
    private static string WayOut(Release release, GoNoGoDecision decision, ReleaseCalendar calendar) =>
        calendar.Records.History.PlansOf(release, calendar.Now).LastOrDefault(plan => plan.At <= decision.At.Instant) is { } plan
            ? $"Write commit: \"{plan.Version.Commit.ShortId}\", the plan that the branch held at that time, if that was judged; or leave the key out."
            : "Write the commit that was judged, or leave the key out: the plan that the branch held at that time counts then.";
}
