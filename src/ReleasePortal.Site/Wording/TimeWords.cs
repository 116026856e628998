using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Site.Parts;

namespace ReleasePortal.Site.Wording;

/// <summary>Dates and times in the portal's zone and style. The year is left out where it is this year.</summary>
internal sealed class TimeWords(PortalSettings settings, Instant now, DateTimeZone? zone = null)
{
    private static readonly LocalDatePattern IsoDay = LocalDatePattern.Iso;

    private readonly LocalDatePattern day = Day(settings.DateStyle, withYear: false);
    private readonly LocalDatePattern dayWithYear = Day(settings.DateStyle, withYear: true);
    private readonly LocalDatePattern shortDay = ShortDay(settings.DateStyle, withYear: false);
    private readonly LocalDatePattern shortDayWithYear = ShortDay(settings.DateStyle, withYear: true);
    private readonly LocalTimePattern clock = settings.ClockStyle switch
    {
        ClockStyle.TwentyFourHours => LocalTimePattern.CreateWithInvariantCulture("HH:mm"),
        ClockStyle.TwelveHours => LocalTimePattern.CreateWithInvariantCulture("h:mm tt"),
    };

    public Instant Now => now;

    public DateTimeZone Zone { get; } = zone ?? settings.TimeZone;

    public LocalDate Today { get; } = now.InZone(zone ?? settings.TimeZone).Date;

    /// <summary>The same style on the clock of another zone.</summary>
    public TimeWords In(DateTimeZone other) => new(settings, now, other);

    public LocalDate DateOf(Instant instant) => instant.InZone(Zone).Date;

    public Instant StartOf(LocalDate date) => Zone.AtStartOfDay(date).ToInstant();

    /// <summary>Tue 24 Nov.</summary>
    public string DayText(LocalDate date) => (date.Year == Today.Year ? day : dayWithYear).Format(date);

    /// <summary>24 Nov, or 24 Nov 2025 in another year.</summary>
    public string ShortDayText(LocalDate date) => (date.Year == Today.Year ? shortDay : shortDayWithYear).Format(date);

    /// <summary>20:00 CET.</summary>
    public string ClockText(Instant instant) => $"{Clock(instant)}\u00a0{ZoneName(instant)}";

    /// <summary>Tue 24 Nov, 20:00 CET.</summary>
    public string MomentText(Instant instant) => $"{DayText(DateOf(instant))}, {ClockText(instant)}";

    /// <summary>Tue 24 Nov, 20:00–22:00 CET; with both days where it ends on another one.</summary>
    public string SpanText(Interval span) => $"{DayText(DateOf(span.Start))}, {HoursText(span)}";

    /// <summary>20:00–22:00 CET; with the day of the end where it is another one, and with both names of the zone where clocks change between them.</summary>
    public string HoursText(Interval span)
    {
        var start = ZoneName(span.Start) == ZoneName(span.End) ? Clock(span.Start) : ClockText(span.Start);
        return DateOf(span.Start) == DateOf(span.End) ? $"{start}–{ClockText(span.End)}" : $"{start} – {MomentText(span.End)}";
    }

    /// <summary>The days of a span: one day, or the first and the last.</summary>
    public string DaysText(Interval span)
    {
        var first = DateOf(span.Start);
        var last = DateOf(span.End - Duration.Epsilon);
        return first == last ? DayText(first) : $"{DayText(first)} – {DayText(last)}";
    }

    public Time Day(LocalDate date) => new(IsoDay.Format(date), DayText(date), Local: false);

    public Time ShortDay(LocalDate date) => new(IsoDay.Format(date), ShortDayText(date), Local: false);

    public Time Day(Instant instant) => Day(DateOf(instant));

    public Time Moment(Instant instant) => new(Machine(instant), MomentText(instant), Local: true);

    public Time Span(Interval span) => new(Machine(span.Start), SpanText(span), Local: true) { End = Machine(span.End) };

    /// <summary>A span on the clock of this zone, which stays on it whatever zone the reader chooses.</summary>
    public Time Fixed(Interval span) => new(Machine(span.Start), SpanText(span), Local: false);

    public Time Hours(Interval span) => new(Machine(span.Start), HoursText(span), Local: true) { End = Machine(span.End), Form = "hours" };

    private static string Machine(Instant instant) => InstantPattern.General.Format(instant);

    private static LocalDatePattern Day(DateStyle style, bool withYear) => LocalDatePattern.CreateWithInvariantCulture((style, withYear) switch
    {
        (DateStyle.DayMonth, false) => "ddd d MMM",
        (DateStyle.DayMonth, true) => "ddd d MMM uuuu",
        (DateStyle.MonthDay, false) => "ddd, MMM d",
        (DateStyle.MonthDay, true) => "ddd, MMM d, uuuu",
        (DateStyle.Iso, _) => "uuuu-MM-dd",
    });

    private static LocalDatePattern ShortDay(DateStyle style, bool withYear) => LocalDatePattern.CreateWithInvariantCulture((style, withYear) switch
    {
        (DateStyle.DayMonth, false) => "d MMM",
        (DateStyle.DayMonth, true) => "d MMM uuuu",
        (DateStyle.MonthDay, false) => "MMM d",
        (DateStyle.MonthDay, true) => "MMM d, uuuu",
        (DateStyle.Iso, _) => "uuuu-MM-dd",
    });

    /// <summary>20:00.</summary>
    public string ClockText(LocalTime time) => clock.Format(time).ToLowerInvariant();

    private string Clock(Instant instant) => ClockText(instant.InZone(Zone).TimeOfDay);

    private string ZoneName(Instant instant) => Zone.GetZoneInterval(instant).Name;
}
