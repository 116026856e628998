using NodaTime;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Domain.Calendar;

/// <summary>Looks for times at which no rule of severity error stands against a release: of each day the first one of a grid.</summary>
public static class SlotSearch
{
    /// <summary>How far a search goes, where nothing else is asked.</summary>
    public const int DaysAhead = 90;

    /// <summary>How many times a search finds, where nothing else is asked.</summary>
    public const int Usual = 5;

    /// <param name="wanted">The release; where it is placed does not matter.</param>
    /// <param name="grid">When it may start.</param>
    /// <param name="within">The starts to try: from the first instant, before the last one.</param>
    /// <param name="calendar">What it must not collide with.</param>
    /// <param name="most">How many times are enough.</param>
    /// <param name="besides">Warnings that count as errors too.</param>
    public static SlotAnswer Find(Placement wanted, SlotGrid grid, Interval within, ReleaseCalendar calendar, int most = Usual, IReadOnlyList<Conflict>? besides = null)
    {
        var (slots, tried, refusals) = (new List<Placement>(), 0, new Dictionary<Rule, int>());
        var last = within.End.InZone(grid.Zone).Date;
        for (var day = within.Start.InZone(grid.Zone).Date.PlusDays(-1); day <= last && slots.Count < most; day = day.PlusDays(1))
        {
            foreach (var start in grid.On(day).Where(start => start >= within.Start && start < within.End))
            {
                tried++;
                var placed = wanted.StartingAt(start);
                var against = ConflictSearch.Of(placed, calendar)
                    .Where(conflict => conflict.Severity == Severity.Error || besides?.Any(conflict.IsSameAs) == true)
                    .Select(conflict => conflict.Rule).Distinct().ToList();
                if (against.Count == 0)
                {
                    slots.Add(placed);
                    break;
                }

                foreach (var rule in against)
                    refusals[rule] = refusals.GetValueOrDefault(rule) + 1;
            }
        }

        return new SlotAnswer(slots, within, tried, [.. refusals.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Code, StringComparer.Ordinal).Select(pair => new Refusal(pair.Key, pair.Value))]);
    }

    /// <summary>
    /// The next times for a release that stands in a conflict, from the day of its plan on, but not in the past: at its own
    /// time of day; where that does not give enough, the first free half hour of each day. What stands against the plan
    /// is gone there too, even if it is a warning: who moves a release wants to be rid of it.
    /// </summary>
    public static SlotAnswer Next(Placement planned, ReleaseCalendar calendar)
    {
        var zone = planned.Release.Window.Start.Zone;
        var start = planned.Start.InZone(zone);
        var from = Instant.Max(start.Date.AtStartOfDayInZone(zone).ToInstant(), calendar.Now);
        var within = new Interval(from, from + Duration.FromDays(DaysAhead));
        var trouble = ConflictSearch.Of(planned, calendar).Where(conflict => conflict.Waiver is null).ToList();
        var same = Find(planned, SlotGrid.At(start.TimeOfDay, zone), within, calendar, Usual, trouble);
        return same.Slots.Count == Usual ? same : Find(planned, SlotGrid.HalfHours(zone), within, calendar, Usual, trouble);
    }
}
