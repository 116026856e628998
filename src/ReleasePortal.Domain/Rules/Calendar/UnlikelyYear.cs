using NodaTime;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Domain.Rules.Calendar;

public sealed class UnlikelyYear : CalendarRule
{
    private static readonly Duration Likely = Duration.FromDays(2 * 365);
    private static readonly Duration Longest = Duration.FromDays(366);

    public override string Code => "CAL017";

    public override string Title => "A year that looks like a typing error";

    public override Severity Severity => Severity.Warning;

    public override IEnumerable<Finding> Review(ReleaseCalendar calendar) =>
    [
        .. calendar.Records.Releases.Where(release => release.Status.IsAhead()).SelectMany(release => InPlan(release, calendar)),
        .. Entries(calendar.Records.Freezes, calendar),
        .. Entries(calendar.Records.ChangeWindows, calendar),
        .. Entries(calendar.Records.BusinessEvents, calendar),
    ];

    private IEnumerable<Finding> InPlan(Release release, ReleaseCalendar calendar)
    {
        var (start, end) = (release.Window.Start, release.Window.End);
        if (end.Instant - calendar.Now > Likely || calendar.Now - start.Instant > Likely)
            yield return Far(release.Window.Origin.Value("start"), start, calendar.Now);
        else if (end.Instant - start.Instant > Longest)
            yield return Long(release.Window.Origin.Value("end"), start, end);
    }

    private IEnumerable<Finding> Entries<T>(IEnumerable<T> entries, ReleaseCalendar calendar)
        where T : Record, ICalendarEntry
    {
        foreach (var entry in entries)
        {
            if (Apart(entry.Start.Instant, calendar.Now) > ReleaseCalendar.Farthest)
                yield return Far(entry.Origin.Value("start"), entry.Start, calendar.Now);
            else if (entry.End.Instant - entry.Start.Instant > Longest)
                yield return Long(entry.Origin.Value("end"), entry.Start, entry.End);
        }
    }

    private static Duration Apart(Instant one, Instant other) => one > other ? one - other : other - one;

    private Finding Far(Place place, Moment start, Instant now) => new(
        this,
        place,
        $"{start.Local.Year} is {Spans.Words(Apart(start.Instant, now))} from now.",
        "Check the year. Conflicts are looked for within five years only, so that a release further away is not checked.");

    private Finding Long(Place place, Moment start, Moment end) => new(
        this,
        place,
        $"It lasts {Spans.Words(end.Instant - start.Instant)}, from {start.Local.Year} to {end.Local.Year}.",
        "Check the years; what comes back every year has a recurrence.");
}
