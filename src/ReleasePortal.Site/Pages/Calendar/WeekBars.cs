using NodaTime;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>What stands in one week: releases first, then business events, each in a lane; what finds none is hidden behind "more".</summary>
internal sealed record WeekBars(IReadOnlyList<WeekBar> Placed, IReadOnlyList<WeekBar> Hidden)
{
    /// <summary>As many as the style sheet knows.</summary>
    public const int Lanes = 4;

    public static WeekBars Of(DayRange week, CalendarBook book)
    {
        var bars = Bars(week, book.Releases).Concat(Bars(week, book.Events)).ToList();
        var lanes = LanePacking.Of(bars.ConvertAll(bar => ((int)bar.Columns.First.DayOfWeek, (int)bar.Columns.Last.DayOfWeek)));
        var placed = bars.Select((bar, index) => bar with { Lane = lanes[index] }).ToLookup(bar => bar.Lane < Lanes);
        return new WeekBars([.. placed[true]], [.. placed[false]]);
    }

    private static IEnumerable<WeekBar> Bars<T>(DayRange week, IReadOnlyList<Scheduled<T>> scheduled)
        where T : Record => scheduled
        .Where(entry => entry.Days.Overlaps(week))
        .Select(entry => new WeekBar(entry.What, entry.Span, entry.Days, entry.Days.Within(week), Lane: 0))
        .OrderBy(bar => bar.Columns.First)
        .ThenByDescending(bar => bar.Columns.Last)
        .ThenBy(bar => bar.Span.Start)
        .ThenBy(bar => bar.What.Id, StringComparer.Ordinal);
}
