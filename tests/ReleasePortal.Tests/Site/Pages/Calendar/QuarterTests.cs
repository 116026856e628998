using NodaTime;
using ReleasePortal.Site.Pages.Calendar;
using Xunit;

namespace ReleasePortal.Tests.Site.Pages.Calendar;

public sealed class QuarterTests
{
    [Theory]
    [InlineData(2026, 1, 1, "2026-q1", 90)]
    [InlineData(2026, 3, 31, "2026-q1", 90)]
    [InlineData(2026, 4, 1, "2026-q2", 91)]
    [InlineData(2026, 12, 31, "2026-q4", 92)]
    [InlineData(2028, 2, 29, "2028-q1", 91)]
    public void A_day_lies_in_its_quarter(int year, int month, int day, string segment, int days)
    {
        var date = new LocalDate(year, month, day);
        var quarter = Quarter.Of(date);

        Assert.Equal(segment, quarter.Segment);
        Assert.True(quarter.Days.Contains(date));
        Assert.Equal(days, quarter.Days.Days().Count());
    }

    [Fact]
    public void Quarters_follow_each_other_without_a_gap()
    {
        var day = Quarter.Of(new LocalDate(2025, 1, 1)).Days.First;
        for (var number = 0; number < 16; number++)
        {
            var quarter = Quarter.Of(day);
            Assert.Equal(day, quarter.Days.First);
            day = quarter.Days.Last.PlusDays(1);
        }

        Assert.Equal(new LocalDate(2029, 1, 1), day);
    }
}
