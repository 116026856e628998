using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Calendar.Timeline;

/// <summary>The rows of one page: freezes and business events first, then a row for each lane that has a release.</summary>
internal sealed class TimelineRows(ShownEntries entries, TimelineScale scale, TimelineAxis axis, CalendarBook book, CalendarFilter filter, Material material)
{
    private readonly TimelineBackground background = new(entries, scale, material.Time, axis.Lines);

    /// <summary>What comes back every week is behind the rows, and has no bar of its own.</summary>
    public IEnumerable<TimelineRow> OfEntries() => new[]
    {
        Row("Freezes", entries.Freezes.Where(freeze => !freeze.What.IsRoutine()).Select(freeze => Entry(freeze, States.Of(freeze.What.Level), "quiet"))),
        Row("Business events", entries.Events.Where(happening => !happening.What.IsRoutine()).Select(happening => Entry(happening, States.Of(happening.What.Kind), "quiet"))),
    }.OfType<TimelineRow>();

    /// <summary>Null where the lane has no release in the quarter.</summary>
    public TimelineRow? Of(Lane lane)
    {
        var releases = entries.Releases.Select(release => In(lane, release.What)).OfType<TimelineEntry>().ToList();
        return releases.Count == 0 ? null : Row(lane, releases);
    }

    /// <summary>The row of a lane without releases, where the quarter has none at all.</summary>
    public TimelineRow Empty(Lane lane) => Row(lane, []);

    private TimelineRow Row(Lane lane, IReadOnlyList<TimelineEntry> releases) => new(
        lane.Title, lane.Detail, Narrowed: true, background.Of(lane, material.Records), Covered(lane),
        TimelineBars.Of(releases, scale, material.Time));

    private TimelineRow? Row(string title, IEnumerable<TimelineEntry> shown)
    {
        var bars = TimelineBars.Of(shown, scale, material.Time);
        return bars.Count == 0 ? null : new TimelineRow(title, null, Narrowed: false, background.Bare, null, bars);
    }

    private string? Covered(Lane lane)
    {
        var freezes = entries.Freezes
            .Where(freeze => !freeze.What.IsRoutine() && lane.IsCoveredBy(freeze.What.Scope, material.Records))
            .Select(freeze => $"{freeze.What.Title}, {material.Time.DaysText(freeze.Span)}")
            .ToList();
        return freezes.Count == 0 ? null : $"Frozen: {string.Join("; ", freezes)}.";
    }

    private TimelineEntry? In(Lane lane, Release release)
    {
        if (lane.SpanOf(release) is not { } span || book.DaysOf(span) is var days && !days.Overlaps(entries.Days))
            return null;
        var conflict = ConflictMark.Of(release, material);
        return new TimelineEntry(
            release.Title == lane.Name ? release.Version.Text : RecordLinks.NameOf(release),
            SiteMap.Of(release), material.Outlooks.StateOf(release), span, days,
            conflict is null ? null : "conflict", conflict, filter.WordsOf(release));
    }

    private static TimelineEntry Entry<T>(Scheduled<T> entry, State state, string look)
        where T : Record, ICalendarEntry => new(entry.What.Title, SiteMap.Of(entry.What)!, state, entry.Span, entry.Days, look);
}
