using NodaTime;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Site;
using Xunit;

namespace ReleasePortal.Tests.Calendar;

/// <summary>A suggested time can be pasted: the plan then says exactly this time.</summary>
public sealed class SlotYamlTests
{
    private const string Evening = "window:\n  start: 2026-12-08T20:00\n  end: 2026-12-08T22:00\n  time_zone: Europe/Berlin\n";

    [Fact]
    public void A_window_is_written_on_the_clock_of_its_plan() => Assert.Equal(
        "window: { start: 2026-12-10T09:30, end: 2026-12-10T11:30, time_zone: Europe/Berlin }",
        Pasted(Evening, Instant.FromUtc(2026, 12, 10, 8, 30)));

    [Fact]
    public void Seconds_are_written_where_there_are_some() => Assert.Equal(
        "window: { start: 2026-12-10T09:30:07, end: 2026-12-10T11:30:07, time_zone: Europe/Berlin }",
        Pasted(Evening, Instant.FromUtc(2026, 12, 10, 8, 30, 7)));

    [Fact]
    public void Phases_keep_their_distance_target_and_zone() => Assert.Equal(
        """
        window: { start: 2026-12-10T20:00, end: 2026-12-10T22:00, time_zone: Europe/Berlin }
        phases:
          - { region: eu, start: 2026-12-10T20:00, end: 2026-12-10T20:30, time_zone: Europe/Berlin }
          - { ring: "a \"small\" ring", start: 2026-12-11T09:00, end: 2026-12-11T10:00, time_zone: Pacific/Auckland }
          - { environment: production, start: 2026-12-10T20:00Z, end: 2026-12-10T22:00+01:00 }
        """,
        Pasted(
            Evening + """
            phases:
              - region: eu
                start: 2026-12-08T20:00
                end: 2026-12-08T20:30
                time_zone: Europe/Berlin
              - ring: 'a "small" ring'
                start: 2026-12-09T09:00
                end: 2026-12-09T10:00
                time_zone: Pacific/Auckland
              - environment: production
                start: 2026-12-08T20:00Z
                end: 2026-12-08T22:00+01:00

            """,
            Instant.FromUtc(2026, 12, 10, 19, 0)));

    [Fact]
    public void A_time_that_occurs_twice_says_which_one_it_is() => Assert.Equal(
        "window: { start: 2027-10-31T02:30+01:00, end: 2027-10-31T04:30, time_zone: Europe/Berlin }",
        Pasted(Evening, Instant.FromUtc(2027, 10, 31, 1, 30)));

    [Theory]
    [InlineData("Z", "window: { start: 2026-12-10T08:30Z, end: 2026-12-10T10:30Z }")]
    [InlineData("+05:30", "window: { start: 2026-12-10T14:00+05:30, end: 2026-12-10T16:00+05:30 }")]
    [InlineData("-11:00", "window: { start: 2026-12-09T21:30-11:00, end: 2026-12-09T23:30-11:00 }")]
    public void A_plan_that_has_offsets_only_keeps_them(string offset, string expected) => Assert.Equal(
        expected,
        Pasted($"window: {{ start: 2026-12-08T20:00{offset}, end: 2026-12-08T22:00{offset} }}", Instant.FromUtc(2026, 12, 10, 8, 30)));

    /// <summary>The text of the time, after it was pasted into the plan and read again.</summary>
    private static string Pasted(string planned, Instant start)
    {
        var yaml = SlotYaml.Of(PlacementOf(planned).StartingAt(start));
        var again = PlacementOf(yaml);

        Assert.Equal(start, again.Start);
        Assert.Equal(PlacementOf(planned).StartingAt(start).Reaches.Select(reach => reach.Span), again.Reaches.Select(reach => reach.Span));
        return yaml;
    }

    private static Placement PlacementOf(string time)
    {
        var records = SmallSite.RecordsOf(SmallRepository.Base().With("releases/bank-1.1.0/release.yml", $$"""
            title: Bank
            product: bank
            version: "1.1.0"
            type: standard
            status: planned
            owner: bank
            summary: It changes something.
            services: [{ service: ledger, version: "1.1.0" }]
            {{time}}
            """));
        return Placement.AsPlanned(Assert.Single(records.Releases, release => release.Id == "bank-1.1.0"), records);
    }
}
