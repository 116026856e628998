using NodaTime;
using ReleasePortal.Domain.Calendar;
using Xunit;

namespace ReleasePortal.Tests.Calendar;

/// <summary>The starts of a day on the clock of a zone.</summary>
public sealed class SlotGridTests
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    [Fact]
    public void An_ordinary_day_has_48_half_hours() => Assert.Equal(48, SlotGrid.HalfHours(Berlin).On(new LocalDate(2026, 12, 8)).Count());

    [Fact]
    public void Half_hours_that_the_night_skips_are_left_out()
    {
        var starts = SlotGrid.HalfHours(Berlin).On(new LocalDate(2027, 3, 28)).ToList();

        Assert.Equal(46, starts.Count);
        Assert.Equal(starts.Order(), starts);
        Assert.DoesNotContain(starts, start => start.InZone(Berlin).Hour == 2);
    }

    [Fact]
    public void Of_half_hours_that_occur_twice_the_first_is_meant()
    {
        var starts = SlotGrid.HalfHours(Berlin).On(new LocalDate(2027, 10, 31)).ToList();

        Assert.Equal(48, starts.Count);
        Assert.Contains(Instant.FromUtc(2027, 10, 31, 0, 30), starts);
        Assert.DoesNotContain(Instant.FromUtc(2027, 10, 31, 1, 30), starts);
    }

    [Fact]
    public void A_last_time_before_the_first_is_on_the_next_day() => Assert.Equal(
        ["2026-12-08T22:00", "2026-12-08T23:30", "2026-12-09T01:00", "2026-12-09T02:30"],
        Local(new SlotGrid(Berlin, new LocalTime(22, 0), new LocalTime(3, 0), 90).On(new LocalDate(2026, 12, 8))));

    [Fact]
    public void The_last_time_is_among_them() => Assert.Equal(
        ["2026-12-08T22:00", "2026-12-08T23:00"],
        Local(new SlotGrid(Berlin, new LocalTime(22, 0), new LocalTime(23, 0), 60).On(new LocalDate(2026, 12, 8))));

    [Fact]
    public void One_time_a_day_is_none_on_a_day_that_skips_it()
    {
        var grid = SlotGrid.At(new LocalTime(2, 30), Berlin);

        Assert.Single(grid.On(new LocalDate(2027, 3, 27)));
        Assert.Empty(grid.On(new LocalDate(2027, 3, 28)));
    }

    private static IEnumerable<string> Local(IEnumerable<Instant> starts) => starts.Select(start => start.InZone(Berlin).LocalDateTime.ToString("uuuu-MM-dd'T'HH:mm", null));
}
