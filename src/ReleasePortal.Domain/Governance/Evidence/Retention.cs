using NodaTime;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Governance.Evidence;

/// <summary>Until when the papers of a release have to be there. Periods begin when its window ends.</summary>
public static class Retention
{
    /// <summary>The last day on which evidence of a kind has to be there; null where no period is set for it, or the calendar ends before.</summary>
    public static LocalDate? Until(Release release, EvidenceKind kind, RecordSet records) =>
        records.Portal.Retention.TryGetValue(kind, out var period) ? Until(release, period, records) : null;

    /// <summary>The last day of the longest period of all kinds: so long the records themselves are kept.</summary>
    public static LocalDate? OfRecords(Release release, RecordSet records) =>
        records.Portal.Retention.Values.Select(period => Until(release, period, records)).Max();

    /// <summary>Whether the evidence may be deleted: its release is over, and so is its period.</summary>
    /// <param name="release">The release that it is for.</param>
    /// <param name="kind">Of the evidence.</param>
    /// <param name="records">They have the periods.</param>
    /// <param name="today">The first day on which nobody has to keep it is the one after the last.</param>
    public static bool HasPassed(Release release, EvidenceKind kind, RecordSet records, LocalDate today) =>
        release.Status.IsFinal() && Until(release, kind, records) < today;

    private static LocalDate? Until(Release release, Period period, RecordSet records)
    {
        try
        {
            return release.Window.End.Instant.InZone(records.Portal.TimeZone).Date + period;
        }
        catch (Exception error) when (error is OverflowException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}
