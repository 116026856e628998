using NodaTime;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Site;
using Xunit;

namespace ReleasePortal.Tests.Calendar;

/// <summary>When the change windows of a service close, for a release that starts at some time of 8 December.</summary>
public sealed class OpenTimeTests
{
    [Fact]
    public void Without_a_window_nothing_is_open() => Assert.Null(EndFor("20:00"));

    [Theory]
    [InlineData("19:59", null)]
    [InlineData("20:00", 23)]
    [InlineData("22:59", 23)]
    [InlineData("23:00", null)]
    public void A_window_includes_its_start_and_excludes_its_end(string start, int? closes) => AssertCloses(closes, EndFor(start, ("20:00", "23:00")));

    [Fact]
    public void Windows_that_touch_are_one_however_many_they_are() => AssertCloses(23, EndFor("20:30", ("22:00", "23:00"), ("20:00", "21:00"), ("21:00", "22:00")));

    [Fact]
    public void Windows_that_overlap_are_one() => AssertCloses(23, EndFor("20:30", ("20:00", "22:00"), ("21:00", "23:00")));

    [Fact]
    public void A_short_window_inside_a_long_one_closes_nothing() => AssertCloses(23, EndFor("20:30", ("20:00", "23:00"), ("20:15", "21:00")));

    [Fact]
    public void A_gap_of_a_second_ends_it() => AssertCloses(21, EndFor("20:30", ("20:00", "21:00"), ("21:00:01", "23:00")));

    private static void AssertCloses(int? hour, Instant? end) => Assert.Equal(hour is { } known ? Instant.FromUtc(2026, 12, 8, known, 0) : null, end);

    private static Instant? EndFor(string start, params (string From, string To)[] windows)
    {
        var repository = SmallRepository.Base()
            .Without("content/calendar/windows/tuesday-evening.yml")
            .With("releases/bank-1.1.0/release.yml", $$"""
                title: Bank
                product: bank
                version: "1.1.0"
                type: standard
                status: planned
                owner: bank
                summary: It changes something.
                services: [{ service: ledger, version: "1.1.0" }]
                window: { start: 2026-12-08T{{start}}Z, end: 2026-12-08T23:30Z }
                """);
        foreach (var (window, number) in windows.Select((window, number) => (window, number)))
        {
            repository.With($"content/calendar/windows/w{number}.yml", $"""
                title: Window
                owner: web
                start: 2026-12-08T{window.From}Z
                end: 2026-12-08T{window.To}Z
                time_zone: Etc/UTC
                """);
        }

        var records = SmallSite.RecordsOf(repository);
        var calendar = new ReleaseCalendar(records, SmallSite.Now);
        var placed = Assert.Single(calendar.Placements);
        return OpenTime.EndOf(placed.Reaches[0].Targets.Single(target => target.Service.Id == "ledger"), placed, placed.Reaches[0], calendar);
    }
}
