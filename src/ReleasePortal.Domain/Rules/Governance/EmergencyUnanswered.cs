using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Governance.Emergencies;

namespace ReleasePortal.Domain.Rules.Governance;

public sealed class EmergencyUnanswered : CalendarRule
{
    public override string Code => "GOV022";

    public override string Title => "An emergency that was never approved or reviewed";

    public override Severity Severity => Severity.Error;

    public override string WaivableBy => "compliance";

    /// <summary>Where a policy asks for the same, it speaks for itself, with its own words and weight.</summary>
    public override IEnumerable<Finding> Review(ReleaseCalendar calendar) =>
        from release in calendar.Records.Releases
        from duty in calendar.Emergencies.MissedBy(release)
        where duty.Policy is null
        select new Finding(
            this,
            release.Origin.Value("status"),
            $"{release.Name} was an emergency, is over since {duty.Ended:uuuu-MM-dd}, and {(duty.Kind == EmergencyDutyKind.Approval ? "nobody has approved it or objected" : "has not been reviewed")}; that was due on {duty.Due:uuuu-MM-dd}.",
            duty.Kind == EmergencyDutyKind.Approval
                ? "Ask a role with the right approve_emergency for its word, and write it under approvals."
                : "Hold the review, and add review.md beside the release.");
}
