using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Rules.History;

public sealed class ApprovalOlderThanText : HistoryRule
{
    public override string Code => "HIS005";

    public override string Title => "An approval of a plan that was changed afterwards";

    public override Severity Severity => Severity.Warning;

    public override string WaivableBy => "release-manager";

    public override IEnumerable<Finding> Review(ReleaseCalendar calendar) =>
        from release in calendar.Records.Releases
        where !release.Status.IsFinal()
        from approved in ApprovedPlan.Of(release, calendar)
        where approved.Changes.Count > 0
        select new Finding(
            this,
            approved.Approval.Origin.Value("at"),
            $"{approved.Approval.By.Id} approved the plan on {Day(approved.Approval.At.Instant, calendar)}, and {Told(approved.Changes[0].By, calendar)} changed {LastingChange.Sum(approved.Changes)}.",
            $"Ask {approved.Approval.By.Id} to approve the plan as it is now, and write when under at.");
}
