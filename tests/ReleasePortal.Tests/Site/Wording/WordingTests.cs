using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Site.Wording;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Site.Wording;

public sealed class WordingTests
{
    private static readonly Instant Evening = Instant.FromUtc(2026, 11, 24, 19, 0);

    private static readonly Lazy<PortalSettings> Settings = new(() => SmallSite.RecordsOf(SmallRepository.Base()).Portal);

    [Theory]
    [InlineData(DateStyle.DayMonth, ClockStyle.TwentyFourHours, "Tue 24 Nov, 20:00–22:00\u00a0CET")]
    [InlineData(DateStyle.MonthDay, ClockStyle.TwelveHours, "Tue, Nov 24, 8:00 pm–10:00 pm\u00a0CET")]
    [InlineData(DateStyle.Iso, ClockStyle.TwentyFourHours, "2026-11-24, 20:00–22:00\u00a0CET")]
    public void A_span_is_written_in_the_zone_and_style_of_the_portal(DateStyle date, ClockStyle clock, string expected)
    {
        var time = new TimeWords(Settings.Value with { DateStyle = date, ClockStyle = clock }, SmallSite.Now);

        Assert.Equal(expected, time.SpanText(new Interval(Evening, Evening + Duration.FromHours(2))));
    }

    [Fact]
    public void A_night_names_both_days_and_another_year_its_year()
    {
        var time = new TimeWords(Settings.Value, SmallSite.Now);
        var newYear = Instant.FromUtc(2026, 12, 31, 21, 0);

        Assert.Equal("Thu 31 Dec, 22:00 – Fri 1 Jan 2027, 04:00\u00a0CET", time.SpanText(new Interval(newYear, newYear + Duration.FromHours(6))));
    }

    [Theory]
    [InlineData("2027-03-28T00:30:00Z", 2, "Sun 28 Mar 2027, 01:30\u00a0CET–04:30\u00a0CEST")]
    [InlineData("2026-10-25T00:30:00Z", 1, "Sun 25 Oct, 02:30\u00a0CEST–02:30\u00a0CET")]
    [InlineData("2027-03-27T21:00:00Z", 5, "Sat 27 Mar 2027, 22:00\u00a0CET – Sun 28 Mar 2027, 04:00\u00a0CEST")]
    [InlineData("2027-03-28T01:00:00Z", 1, "Sun 28 Mar 2027, 03:00–04:00\u00a0CEST")]
    public void A_span_over_a_change_of_clocks_has_both_names_of_the_zone(string start, int hours, string expected)
    {
        var span = new Interval(InstantPattern.General.Parse(start).Value, InstantPattern.General.Parse(start).Value + Duration.FromHours(hours));
        var time = new TimeWords(Settings.Value, SmallSite.Now);

        Assert.Equal((expected, expected[(expected.IndexOf(", ", StringComparison.Ordinal) + 2)..]), (time.SpanText(span), time.HoursText(span)));
    }

    [Theory]
    [InlineData(0, "none")]
    [InlineData(45, "45\u00a0s")]
    [InlineData(372, "6\u00a0min 12\u00a0s")]
    [InlineData(9000, "2\u00a0h 30\u00a0min")]
    [InlineData(273600, "3\u00a0d 4\u00a0h")]
    public void A_duration_says_its_two_largest_units(int seconds, string expected) =>
        Assert.Equal(expected, DurationWords.Of(Duration.FromSeconds(seconds)));

    [Fact]
    public void What_was_done_at_once_took_no_second_and_not_nothing()
    {
        Assert.Equal("0\u00a0s", DurationWords.Taken(Duration.Zero));
        Assert.Equal("45\u00a0s", DurationWords.Taken(Duration.FromSeconds(45)));
    }

    [Fact]
    public void Numbers_come_with_their_nouns()
    {
        Assert.Equal("1 release", Count.Of(1, "release"));
        Assert.Equal("1,284 tests", Count.Of(1284, "test"));
        Assert.Equal("three gates", Count.InWords(3, "gate"));
        Assert.Equal("a, b and c", Count.List(["a", "b", "c"]));
    }
}
