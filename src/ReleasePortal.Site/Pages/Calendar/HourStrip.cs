using NodaTime;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>The hours of one day in which a change window is open, as a thin line from midnight to midnight.</summary>
internal sealed record HourStrip(string Words, Html Bars) : TemplatedPart("partials/hour-strip")
{
    /// <param name="open">Spans within the day, in order, that do not touch each other.</param>
    /// <param name="day">From midnight to midnight: 23, 24 or 25 hours.</param>
    public static HourStrip Of(IReadOnlyList<Interval> open, Interval day, string words) => new(words, Html.Join("", open.Select(span =>
        Html.Of($"<rect x=\"{(span.Start - day.Start) / day.Duration * 240}\" width=\"{span.Duration / day.Duration * 240}\" height=\"3\"/>"))));

    /// <summary>Joins spans that overlap or touch.</summary>
    public static IReadOnlyList<Interval> Union(IEnumerable<Interval> spans)
    {
        var joined = new List<Interval>();
        foreach (var span in spans.OrderBy(span => span.Start))
        {
            if (joined.Count > 0 && span.Start <= joined[^1].End)
                joined[^1] = new Interval(joined[^1].Start, Instant.Max(joined[^1].End, span.End));
            else
                joined.Add(span);
        }

        return joined;
    }
}
