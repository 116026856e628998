using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules.History;

namespace ReleasePortal.Domain.Rules.Execution;

public sealed class RunbookChangedAfterGo : HistoryRule
{
    public override string Code => "EXE008";

    public override string Title => "A runbook that was changed after the go decision";

    public override Severity Severity => Severity.Warning;

    public override string WaivableBy => "release-manager";

    public override IEnumerable<Finding> Review(ReleaseCalendar calendar) =>
        from release in calendar.Records.Releases
        where !release.Status.IsFinal()
        let pinned = PinnedRunbook.Of(release, calendar)
        where pinned is { Changes.Count: > 0 }
        select new Finding(
            this,
            pinned.Decision.Origin.Value(pinned.Decision.Commit is null ? "at" : "commit"),
            $"{pinned.Decision.By.Id} said go to the runbook of commit {pinned.Pinned.Commit.ShortId}, and {Told(pinned.Changes[0].By, calendar)} changed {LastingChange.Sum(pinned.Changes)}.",
            "Decide again on the steps as they are now, and write that commit; or put back the steps that were decided on.");
}
