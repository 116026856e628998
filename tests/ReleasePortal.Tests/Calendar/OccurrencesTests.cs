using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Site;
using Xunit;

namespace ReleasePortal.Tests.Calendar;

/// <summary>An entry lasts as long on the clock of its zone as it says, whatever clocks do.</summary>
public sealed class OccurrencesTests
{
    [Theory]
    [InlineData("2026-01-02", 62)]
    [InlineData("2026-03-27", 61)]
    [InlineData("2026-10-23", 63)]
    [InlineData("2026-12-04", 62)]
    public void From_Friday_16_to_Monday_6_in_Berlin_are_62_hours_and_61_or_63_where_clocks_change(string friday, int hours)
    {
        var all = Of("2026-01-02T16:00", "2026-01-05T06:00", "FREQ=WEEKLY");

        var weekend = Assert.Single(all, occurrence => occurrence.Start.InZone(Berlin).Date == LocalDatePattern.Iso.Parse(friday).Value);
        Assert.Equal(Duration.FromHours(hours), weekend.Duration);
        Assert.Equal(new LocalTime(16, 0), weekend.Start.InZone(Berlin).TimeOfDay);
        Assert.Equal(new LocalTime(6, 0), weekend.End.InZone(Berlin).TimeOfDay);
    }

    [Theory]
    [InlineData("02:00", "03:00", "2027-03-28T01:00:00Z", "2027-03-28T02:00:00Z")]
    [InlineData("02:30", "03:00", "2027-03-28T01:30:00Z", "2027-03-28T02:00:00Z")]
    [InlineData("02:30", "03:10", "2027-03-28T01:30:00Z", "2027-03-28T02:10:00Z")]
    [InlineData("01:30", "02:30", "2027-03-28T00:30:00Z", "2027-03-28T01:30:00Z")]
    public void What_the_night_skips_moves_forward_and_keeps_a_length(string from, string to, string start, string end)
    {
        var night = Assert.Single(Of($"2027-03-27T{from}", $"2027-03-27T{to}", "FREQ=DAILY"), occurrence => occurrence.Start.InZone(Berlin).Date == new LocalDate(2027, 3, 28));

        Assert.Equal(Text(start), night.Start);
        Assert.Equal(Text(end), night.End);
    }

    [Fact]
    public void What_was_written_with_the_second_offset_of_an_hour_that_occurs_twice_is_kept()
    {
        var only = Assert.Single(Of("2027-10-31T02:40+02:00", "2027-10-31T02:20+01:00", null));

        Assert.Equal(Text("2027-10-31T00:40:00Z"), only.Start);
        Assert.Equal(Text("2027-10-31T01:20:00Z"), only.End);
    }

    [Fact]
    public void Days_after_such_an_hour_have_a_length_too()
    {
        var all = Of("2027-10-31T02:40+02:00", "2027-10-31T02:20+01:00", "FREQ=DAILY;COUNT=3").ToList();

        Assert.Equal(3, all.Count);
        Assert.All(all, occurrence => Assert.Equal(Duration.FromMinutes(40), occurrence.Duration));
    }

    [Fact]
    public void A_leap_day_comes_back_with_the_next_leap_year() => Assert.Equal(
        [new LocalDate(2024, 2, 29), new LocalDate(2028, 2, 29)],
        Of("2024-02-29T00:00", "2024-03-01T00:00", "FREQ=YEARLY").Select(occurrence => occurrence.Start.InZone(Berlin).Date));

    [Fact]
    public void One_that_touches_the_span_is_not_in_it() => Assert.Empty(Occurrences.Of(
        Freeze("2026-12-04T16:00", "2026-12-07T06:00", null), new Interval(Text("2026-12-07T05:00:00Z"), Text("2026-12-08T00:00:00Z"))));

    private static DateTimeZone Berlin => DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    private static Instant Text(string text) => InstantPattern.ExtendedIso.Parse(text).Value;

    private static IEnumerable<Interval> Of(string start, string end, string? rule) =>
        Occurrences.Of(Freeze(start, end, rule), new Interval(Text("2020-01-01T00:00:00Z"), Text("2029-01-01T00:00:00Z"))).Select(occurrence => occurrence.Interval);

    private static Freeze Freeze(string start, string end, string? rule) => Assert.Single(SmallSite.RecordsOf(SmallRepository.Base().With("content/calendar/freezes/black-friday.yml", $"""
        title: Freeze
        level: hard
        reason: Nobody is there.
        owner: web
        start: {start}
        end: {end}
        time_zone: Europe/Berlin
        {(rule is null ? "" : $"recurrence: {{ rule: \"{rule}\" }}")}
        """)).Freezes);
}
