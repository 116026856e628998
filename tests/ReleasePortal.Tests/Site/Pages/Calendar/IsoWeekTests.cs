using NodaTime;
using ReleasePortal.Site.Pages.Calendar;
using Xunit;

namespace ReleasePortal.Tests.Site.Pages.Calendar;

public sealed class IsoWeekTests
{
    [Theory]
    [InlineData(2026, 11, 23, "2026-w48")]
    [InlineData(2026, 12, 28, "2026-w53")]
    [InlineData(2026, 12, 31, "2026-w53")]
    [InlineData(2027, 1, 3, "2026-w53")]
    [InlineData(2027, 1, 4, "2027-w01")]
    [InlineData(2025, 12, 29, "2026-w01")]
    [InlineData(2028, 2, 29, "2028-w09")]
    public void A_day_lies_in_its_week_even_where_the_week_belongs_to_another_year(int year, int month, int day, string segment)
    {
        var date = new LocalDate(year, month, day);
        var week = IsoWeek.Of(date);

        Assert.Equal(segment, week.Segment);
        Assert.True(week.Days.Contains(date));
        Assert.Equal(IsoDayOfWeek.Monday, week.Days.First.DayOfWeek);
        Assert.Equal(IsoDayOfWeek.Sunday, week.Days.Last.DayOfWeek);
    }

    [Fact]
    public void The_week_after_the_53rd_is_the_first() =>
        Assert.Equal(new IsoWeek(2027, 1), IsoWeek.Of(new IsoWeek(2026, 53).Days.Last.PlusDays(1)));
}
