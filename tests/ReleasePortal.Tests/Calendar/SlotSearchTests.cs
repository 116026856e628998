using System.Collections.Concurrent;
using NodaTime;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Calendar;

/// <summary>A suggested time is free, and the first free one of its day; asked of reviews in which the plan really says it.</summary>
public sealed class SlotSearchTests
{
    private const int Calendars = 200;

    /// <summary>A search over 90 days takes as long as many over a few.</summary>
    private const int LongSearches = 24;

    [Fact]
    public void Of_each_day_the_first_start_is_found_that_no_error_stands_against_and_no_other()
    {
        var found = 0;
        Found.Nothing(InEach(Calendars, calendar =>
        {
            var release = calendar.Releases[0];
            var answer = SlotSearch.Find(Placement.AsPlanned(release, calendar.Records), calendar.Grid, calendar.Within, new ReleaseCalendar(calendar.Records, calendar.Now));
            Interlocked.Add(ref found, answer.Slots.Count);
            return Difference(answer, FirstOfEachDay(calendar, release, calendar.Grid, calendar.Within, []));
        }));
        Assert.True(found > Calendars, $"Only {found} times were found: the calendars are too full to show anything.");
    }

    [Fact]
    public void The_next_times_for_a_plan_are_free_and_no_day_is_left_out_on_which_its_own_time_is() => Found.Nothing(InEach(LongSearches, calendar =>
    {
        var release = calendar.Releases[0];
        var (planned, known) = (Placement.AsPlanned(release, calendar.Records), new ReleaseCalendar(calendar.Records, calendar.Now));
        var (answer, trouble) = (SlotSearch.Next(planned, known), ConflictSearch.Of(planned, known).ToList());
        var zone = release.Window.Start.Zone;
        var own = release.Window.Start.Instant.InZone(zone).TimeOfDay;
        if (answer.Slots.All(slot => slot.Start.InZone(zone).TimeOfDay == own))
            return Difference(answer, FirstOfEachDay(calendar, release, SlotGrid.At(own, zone), answer.Within, trouble));
        return answer.Slots.All(slot => calendar.IsFree(release, slot.Start, trouble)) ? null : "suggests a time that is not free";
    }));

    /// <summary>Tries every start of the grid, day by day, until there are enough.</summary>
    private static List<Instant> FirstOfEachDay(RandomCalendar calendar, Release release, SlotGrid grid, Interval within, IReadOnlyList<Conflict> besides)
    {
        var first = within.Start.InZone(grid.Zone).Date.PlusDays(-1);
        return [.. Enumerable.Range(0, Period.DaysBetween(first, within.End.InZone(grid.Zone).Date) + 1)
            .Select(day => grid.On(first.PlusDays(day))
                .Where(start => start >= within.Start && start < within.End && calendar.IsFree(release, start, besides))
                .Select(start => (Instant?)start)
                .FirstOrDefault())
            .OfType<Instant>()
            .Take(SlotSearch.Usual)];
    }

    private static string? Difference(SlotAnswer answer, List<Instant> free) => answer.Slots.Select(slot => slot.Start).SequenceEqual(free)
        ? null
        : $"suggests [{string.Join(", ", answer.Slots.Select(slot => slot.Start))}], and free are [{string.Join(", ", free)}]";

    private static IEnumerable<string> InEach(int count, Func<RandomCalendar, string?> look)
    {
        var problems = new ConcurrentBag<string>();
        Parallel.For(0, count, seed =>
        {
            if (look(new RandomCalendar(seed)) is { } problem)
                problems.Add($"The calendar of seed {seed} {problem}.");
        });
        return problems.Order(StringComparer.Ordinal);
    }
}
