using NodaTime;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Domain.Rules.Calendar;

public sealed class UnlikelyYear : CalendarRule
{
    private static readonly Duration Longest = Duration.FromDays(366);

    /// <summary>How far a plan lies from now at most.</summary>
    private static readonly Duration Planned = Duration.FromDays(2 * 365);

    /// <summary>How old an entry of the calendar may be: it stays for its history, or recurs since then.</summary>
    private static readonly Duration Remembered = Duration.FromDays(20 * 365);

    public override string Code => "CAL017";

    public override string Title => "A year that looks like a typing error";

    public override Severity Severity => Severity.Warning;

    public override IEnumerable<Finding> Review(ReleaseCalendar calendar) =>
    [
        .. calendar.Records.Releases.Where(release => release.Status.IsAhead()).SelectMany(release => InPlan(release, calendar.Now)),
        .. Entries(calendar.Records.Freezes, calendar.Now),
        .. Entries(calendar.Records.ChangeWindows, calendar.Now),
        .. Entries(calendar.Records.BusinessEvents, calendar.Now),
        .. calendar.Records.Portal.ChangeBoard is { } board && Look(board.Origin, board.Start, board.End, calendar.Now, Remembered, ReleaseCalendar.Farthest) is { } meets ? (Finding[])[meets] : [],
    ];

    /// <summary>Phases are looked at where the window is likely: a wrong year in all of them is one mistake.</summary>
    private IEnumerable<Finding> InPlan(Release release, Instant now)
    {
        var window = release.Window;
        return Look(window.Origin, window.Start, window.End, now, Planned, Planned) is { } found
            ? [found]
            : release.Phases.Select(phase => Look(phase.Origin, phase.Start, phase.End, now, Planned, Planned)).OfType<Finding>();
    }

    private IEnumerable<Finding> Entries<T>(IEnumerable<T> entries, Instant now)
        where T : Record, ICalendarEntry => entries
        .Select(entry => Look(entry.Origin, entry.Start, entry.End, now, Remembered, ReleaseCalendar.Farthest))
        .OfType<Finding>();

    private Finding? Look(Origin origin, Moment start, Moment end, Instant now, Duration back, Duration ahead)
    {
        if (start.Instant - now > ahead)
            return Far(origin.Value("start"), start, $"{Spans.Words(start.Instant - now)} from now");
        if (now - start.Instant > back)
            return Far(origin.Value("start"), start, $"{Spans.Words(now - start.Instant)} ago");
        return end.Instant - start.Instant > Longest ? Long(origin.Value("end"), start, end) : null;
    }

    private Finding Far(Place place, Moment start, string distance) => new(
        this,
        place,
        $"It starts in {start.Local.Year}, {distance}.",
        "Check the year. Conflicts are looked for within five years only, so that what is further away is not checked.");

    private Finding Long(Place place, Moment start, Moment end) => new(
        this,
        place,
        $"It lasts {Spans.Words(end.Instant - start.Instant)}, from {start.Local.Year} to {end.Local.Year}.",
        "Check the years; what comes back every year has a recurrence.");
}
