using NodaTime;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Tests.Calendar;
using Xunit;

namespace ReleasePortal.Tests.Kpis;

/// <summary>The hours in which a team works.</summary>
public sealed class BusinessHoursTests
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    [Theory]
    [InlineData("2026-11-09T10:00", "2026-11-09T12:30", 2.5)] // one day
    [InlineData("2026-11-09T06:00", "2026-11-09T23:00", 8)] // before it opens, after it closes
    [InlineData("2026-11-09T17:00", "2026-11-10T09:00", 0)] // a night
    [InlineData("2026-11-06T16:00", "2026-11-09T10:00", 2)] // a weekend
    [InlineData("2026-11-07T10:00", "2026-11-08T18:00", 0)] // nothing but a weekend
    [InlineData("2026-11-09T11:00", "2026-11-16T11:00", 40)] // a week
    [InlineData("2026-11-09T15:00", "2026-11-16T10:00", 35)] // nearly a week, earlier in the day
    [InlineData("2026-11-09T10:00", "2026-11-30T15:00", 125)] // three weeks and five hours
    [InlineData("2026-10-23T16:00", "2026-10-26T10:00", 2)] // clocks are put back at night
    [InlineData("2026-03-27T16:00", "2026-03-30T10:00", 2)] // clocks are put forward at night
    [InlineData("2026-11-09T10:00", "2026-11-09T10:00", 0)]
    public void They_are_nine_to_five_from_Monday_to_Friday(string start, string end, double hours) =>
        Assert.Equal(hours, new BusinessHours(Berlin).Between(At(start), At(end)), 9);

    [Fact]
    public void They_are_what_one_counts_quarter_by_quarter()
    {
        var chance = new Chance(20261127);
        for (var round = 0; round < 400; round++)
        {
            var zone = chance.Zone();
            var start = Instant.FromUtc(2026, 1, 1, 0, 0) + Duration.FromMinutes(15 * chance.Below(4 * 24 * 365));
            var end = start + Duration.FromMinutes(15 * chance.Below(4 * 24 * 30));

            Assert.True(Math.Abs(Counted(zone, start, end) - new BusinessHours(zone).Between(start, end)) < 1e-9, $"{zone.Id} {start} {end}");
        }
    }

    private static double Counted(DateTimeZone zone, Instant start, Instant end)
    {
        var quarters = 0;
        for (var at = start; at < end; at += Duration.FromMinutes(15))
        {
            var local = at.InZone(zone);
            quarters += local.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && local.Hour is >= 9 and < 17 ? 1 : 0;
        }

        return quarters / 4.0;
    }

    private static Instant At(string local) =>
        NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(local).Value.InZoneStrictly(Berlin).ToInstant();
}
