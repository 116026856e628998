using NodaTime;
using NodaTime.Text;
using ReleasePortal.Site.Pages.Calendar.Weeks;
using Xunit;

namespace ReleasePortal.Tests.Site.Pages.Calendar;

public sealed class HalfHoursTests
{
    [Theory]
    [InlineData("2026-11-24T19:00:00Z/2026-11-24T21:00:00Z", "2026-11-24", 41, 44)] // 20:00–22:00
    [InlineData("2026-11-24T20:15:00Z/2026-11-24T20:20:00Z", "2026-11-24", 43, 43)] // 21:15–21:20
    [InlineData("2026-11-28T21:00:00Z/2026-11-29T03:00:00Z", "2026-11-28", 45, 48)] // 22:00 to the end of the day
    [InlineData("2026-11-28T21:00:00Z/2026-11-29T03:00:00Z", "2026-11-29", 1, 8)] // and on the next to 04:00
    [InlineData("2026-11-23T23:00:00Z/2026-11-24T23:00:00Z", "2026-11-24", 1, 48)] // midnight to midnight
    [InlineData("2026-10-25T00:30:00Z/2026-10-25T01:30:00Z", "2026-10-25", 6, 6)] // 02:30 CEST to 02:30 CET: the repeated hour is one place
    public void A_span_lies_at_its_hours_on_the_clock_of_the_portal(string span, string day, int first, int last)
    {
        var ends = span.Split('/').Select(text => InstantPattern.General.Parse(text).Value).ToList();

        Assert.Equal(
            new HalfHours(first, last),
            HalfHours.Of(new Interval(ends[0], ends[1]), LocalDatePattern.Iso.Parse(day).Value, DateTimeZoneProviders.Tzdb["Europe/Berlin"]));
    }

    [Fact]
    public void A_short_block_is_as_high_as_its_name_and_stays_within_the_day()
    {
        Assert.Equal(new HalfHours(20, 22), new HalfHours(20, 20).Grown());
        Assert.Equal(new HalfHours(46, 48), new HalfHours(48, 48).Grown());
        Assert.Equal(new HalfHours(10, 30), new HalfHours(10, 30).Grown());
    }

    [Fact]
    public void Only_blocks_of_the_same_time_share_the_width_of_the_day() => Assert.Equal(
        ["d1 w4 l1 n2", "d3 w4 l2 n2", "d20 w4 l1 n1"],
        SideBySideBlocks.Of([new HalfHours(1, 4), new HalfHours(3, 6), new HalfHours(20, 23)]));
}
