using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Governance.Requirements;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Rules.Governance;

public sealed class DutiesInOneHand : CalendarRule
{
    public override string Code => "GOV006";

    public override string Title => "Duties in one hand that belong to several";

    public override Severity Severity => Severity.Warning;

    public override string WaivableBy => "compliance";

    public override string? SkippedBecause(RecordSet records) => records.Portal.Profile < RequirementBook.Duties.From
        ? $"The profile {KebabCase.Snake(records.Portal.Profile.ToString())} does not ask for it; release pages tell it all the same." : null;

    public override IEnumerable<Finding> Review(ReleaseCalendar calendar) =>
        from release in calendar.Records.Releases
        where !release.Status.IsFinal()
        let band = calendar.Risks.Of(release).Band
        let apart = Segregation.Of(calendar.Records.Portal.Profile, band)
        from participant in Participants.Of(release, calendar.Records, calendar.Now)
        let duties = Segregation.InOneHand(participant, apart)
        where duties.Count > 1
        select new Finding(
            this,
            release.Origin.Value(duties.Contains(Duty.Verifier) && release.Origin.Has("verifier") ? "verifier" : duties.Contains(Duty.Approver) && release.Origin.Has("approvals") ? "approvals" : "title"),
            $"{participant.Name} is {string.Join(" and ", duties.Select(duty => duty.ToString().ToLowerInvariant()))} of {release.Name} at once, and its risk is {band.ToString().ToLowerInvariant()}.",
            "Give one of the duties to somebody else: nobody approves, deploys or confirms alone what they made or did themselves.")
        {
            Severity = RequirementBook.Duties.SeverityIn(calendar.Records.Portal.Profile),
        };
}
