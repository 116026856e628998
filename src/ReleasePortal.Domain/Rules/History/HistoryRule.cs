using NodaTime;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.History;

/// <summary>A rule over what the branch has held. What a branch wrote and took back before its merge is no history.</summary>
public abstract class HistoryRule : CalendarRule
{
    public override string? SkippedBecause(RecordSet records) => !records.HasSettings
        ? "portal.yml could not be read, and the instant from which the history is judged may be in it."
        : records.History.Gap is { } gap
        ? $"The history of the repository is not complete, so that nobody knows what was changed afterwards. {gap.WayOut}"
        : null;

    /// <inheritdoc cref="RecordHistory.PublishedOf(Record, Instant)"/>
    protected static IReadOnlyList<PublishedVersion> Published(Record record, ReleaseCalendar calendar) =>
        calendar.Records.History.PublishedOf(record, calendar.Now);

    /// <inheritdoc cref="RecordHistory.PublishedOf(Record, Instant)"/>
    protected static IReadOnlyList<PublishedVersion> Published(RecordTrail trail, ReleaseCalendar calendar) =>
        calendar.Records.History.PublishedOf(trail, calendar.Now);

    /// <summary>commit 4f2c9ab01d of 2026-11-20: the day on which the branch got it.</summary>
    protected static string Told(PublishedVersion version, ReleaseCalendar calendar) =>
        $"commit {version.Commit.ShortId} of {Day(calendar.Records.History.Clock(calendar.Now).At(version.Number)!.Value, calendar)}";

    protected static string Day(Instant instant, ReleaseCalendar calendar) => $"{instant.InZone(calendar.Records.Portal.TimeZone).Date:uuuu-MM-dd}";

    /// <summary>What gets back what is gone.</summary>
    /// <param name="last">The last state that the branch held.</param>
    /// <param name="path">What to get back.</param>
    protected static string Checkout(PublishedVersion last, string path) =>
        $"git checkout {(last.IsRemoved ? $"{last.Commit.ShortId}~1" : "HEAD")} -- {path}";
}
