using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Governance.Evidence;

namespace ReleasePortal.Domain.Rules.Evidence;

public sealed class EvidenceFromTheFuture : CalendarRule
{
    /// <summary>Clocks of machines differ.</summary>
    private static readonly Duration Tolerance = Duration.FromMinutes(10);

    public override string Code => "EVD011";

    public override string Title => "Evidence that is still to be collected";

    public override Severity Severity => Severity.Error;

    public override IEnumerable<Finding> Review(ReleaseCalendar calendar) =>
        from listed in ListedEvidence.Of(calendar.Records)
        let collected = listed.Item.CollectedAt.Instant
        where collected > calendar.Now + Tolerance
        select new Finding(
            this,
            listed.Item.Origin.Value("collected_at"),
            $"\"{listed.Item.Title}\" is listed as collected at {InstantPattern.General.Format(collected)}, and it is {InstantPattern.General.Format(calendar.Now)} now.",
            "Write when it was collected, with its offset from UTC; list what is planned once it is there.");
}
