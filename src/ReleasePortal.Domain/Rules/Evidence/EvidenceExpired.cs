using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Governance.Evidence;

namespace ReleasePortal.Domain.Rules.Evidence;

public sealed class EvidenceExpired : ReviewRule
{
    public override string Code => "EVD007";

    public override string Title => "Evidence that is older than is allowed";

    public override Severity Severity => Severity.Error;

    public override string WaivableBy => "release-manager";

    public override IEnumerable<Finding> Review(RecordSet records) =>
        from listed in ListedEvidence.Of(records)
        where EvidenceWeight.Counts(listed) && listed.Item.Kind != EvidenceKind.Link
        let window = listed.Release.Window
        let until = EndOf(listed.Item.CollectedAt.Instant, records.Portal.EvidenceLimits.Age, window.Zone)
        where until is not null && until.Value < window.Start.Instant
        select new Finding(
            this,
            listed.Item.Origin.Value("collected_at"),
            $"\"{listed.Item.Title}\" was collected on {Day(listed.Item.CollectedAt.Instant, window.Zone)}, more than {PeriodPattern.NormalizingIso.Format(records.Portal.EvidenceLimits.Age)} before the window starts on {Day(window.Start.Instant, window.Zone)}.",
            "Collect it again and add it with the same title; the old one stays. How old it may be is evidence.max_age in portal.yml.")
        {
            Severity = EvidenceWeight.Of(listed.Release.Status),
        };

    /// <summary>The last instant at which it still counts, in the zone of the window; null where no calendar has it.</summary>
    private static Instant? EndOf(Instant collected, Period age, DateTimeZone zone)
    {
        try
        {
            return (collected.InZone(zone).LocalDateTime + age).InZoneLeniently(zone).ToInstant();
        }
        catch (Exception error) when (error is OverflowException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static string Day(Instant instant, DateTimeZone zone) => LocalDatePattern.Iso.Format(instant.InZone(zone).Date);
}
