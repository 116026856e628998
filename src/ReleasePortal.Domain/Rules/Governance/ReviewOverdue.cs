using NodaTime;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Governance;

public sealed class ReviewOverdue : CalendarRule
{
    public override string Code => "GOV008";

    public override string Title => "A policy, freeze or risk that nobody looked at again";

    public override Severity Severity => Severity.Warning;

    public override string WaivableBy => "release-manager";

    public override IEnumerable<Finding> Review(ReleaseCalendar calendar)
    {
        var records = calendar.Records;
        return records.Policies.Select(policy => (Record: (Record)policy, policy.Title, ReviewBy: (LocalDate?)policy.ReviewBy, Owner: policy.Owner.Id))
            .Concat(records.Freezes.Select(freeze => (Record: (Record)freeze, freeze.Title, ReviewBy: freeze.ReviewBy, Owner: freeze.Owner.Id)))
            .Concat(records.Risks.Where(risk => risk.State is Domain.Governance.RiskState.Open or Domain.Governance.RiskState.Mitigating or Domain.Governance.RiskState.Accepted).Select(risk => (Record: (Record)risk, risk.Title, ReviewBy: (LocalDate?)risk.ReviewBy, Owner: risk.Owner.Id)))
            .Where(entry => entry.ReviewBy < calendar.Today)
            .Select(entry => new Finding(
                this,
                entry.Record.Origin.Value("review_by"),
                $"\"{entry.Title}\" was to be reviewed by {entry.ReviewBy:uuuu-MM-dd}, {Days(entry.ReviewBy!.Value, calendar.Today)} ago.",
                $"Ask {entry.Owner} whether it still serves, and write when somebody has to ask again."));
    }

    private static string Days(LocalDate from, LocalDate to) => Period.DaysBetween(from, to) is 1 ? "a day" : $"{Period.DaysBetween(from, to)} days";
}
