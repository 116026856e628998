using ReleasePortal.Domain.Governance.Risk;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Governance.Risk;

/// <summary>What the time of a release costs, and what went wrong before it.</summary>
public sealed class TimeAndPastTests
{
    [Theory]
    [InlineData("2026-12-08T20:00", "2026-12-08T22:00", 0)]
    [InlineData("2026-12-08T19:59", "2026-12-08T22:00", 2)]
    [InlineData("2026-12-09T20:00", "2026-12-09T22:00", 2)]
    [InlineData("2026-11-24T20:00", "2026-11-24T22:00", 2)]
    [InlineData("2026-11-23T23:00", "2026-11-24T00:00", 2)]
    [InlineData("2026-11-23T23:00", "2026-11-24T00:01", 4)]
    [InlineData("2026-12-30T20:00", "2026-12-30T22:00", 3)]
    [InlineData("2027-01-02T00:00", "2027-01-02T01:00", 2)]
    [InlineData("2026-11-27T20:00", "2026-11-27T22:00", 4)]
    public void A_time_outside_windows_near_freezes_or_at_a_peak_costs_points(string start, string end, int points) =>
        Assert.Equal(points, Points(RatedPlan.Saying("start: 2026-12-08T20:00, end: 2026-12-08T22:00", $"start: {start}, end: {end}"), RiskFactorKind.Timing));

    [Theory]
    [InlineData("2026-12-03T19:00:00Z", 0)]
    [InlineData("2026-12-03T19:00:01Z", 2)]
    public void Notice_is_short_below_what_the_type_demands(string submitted, int points) =>
        Assert.Equal(points, Points(RatedPlan.Saying("submitted: 2026-09-01T09:00:00Z", $"submitted: {submitted}"), RiskFactorKind.Timing));

    [Fact]
    public void A_proposal_of_which_nobody_knows_the_day_is_short()
    {
        var row = RatedPlan.RowOf(RatedPlan.Saying("history: { source: an older tool, submitted: 2026-09-01T09:00:00Z }\n", ""), RiskFactorKind.Timing);

        Assert.Equal((2, true), (row.Points, row.IsMissing));
    }

    [Fact]
    public void A_phase_after_the_window_closed_costs_nothing_that_the_whole_would_not_cost() => Assert.Equal(0, Points(
        RatedPlan.Saying("services: [{", "phases: [{ ring: all, start: 2026-12-08T23:30, end: 2026-12-08T23:45, time_zone: Europe/Berlin }]\nservices: [{"),
        RiskFactorKind.Timing));

    [Fact]
    public void A_past_release_is_held_against_the_calendar_of_its_time() => Assert.Equal(0, Points(
        RatedPlan.Saying("start: 2026-12-08T20:00, end: 2026-12-08T22:00", "start: 2026-11-10T20:00, end: 2026-11-10T22:00").Replace(RatedPlan.Path, "status: planned", "status: completed"),
        RiskFactorKind.Timing));

    [Theory]
    [InlineData("2026-08-25T05:59:59Z", 0)]
    [InlineData("2026-08-25T06:00:00Z", 4)]
    [InlineData("2026-11-23T05:59:59Z", 4)]
    public void An_incident_counts_for_90_days(string detected, int points) => Assert.Equal(points, Points(RatedPlan.Repository().With("content/incidents/lamp-broke.md", Incident(detected, "not_caused_by_release: It fell.")), RiskFactorKind.History));

    [Theory]
    [InlineData(1, 4)]
    [InlineData(2, 7)]
    [InlineData(3, 10)]
    [InlineData(4, 10)]
    public void Failures_add_up_to_three(int failures, int points)
    {
        var repository = RatedPlan.Repository();
        for (var number = 1; number <= failures; number++)
            repository.With(RatedPlan.Earlier($"1.4.{number}", $"2026-10-0{number}", "rolled_back", 2, "rolled_back"));

        Assert.Equal(points, Points(repository, RiskFactorKind.History));
    }

    [Fact]
    public void A_deployment_that_failed_by_an_incident_counts_once() => Assert.Equal(4, Points(
        RatedPlan.Repository().With(RatedPlan.Earlier("1.4.0", "2026-10-06", "completed", 2)).With("content/incidents/lamp-broke.md", Incident("2026-10-06T19:00:00Z", "caused_by: [desk-1.4.0]")),
        RiskFactorKind.History));

    [Fact]
    public void A_release_of_which_nobody_wrote_down_how_it_went_counts_as_failed() => Assert.Equal(4, Points(
        RatedPlan.Repository().With(RatedPlan.Earlier("1.4.0", "2026-10-06", "completed", 2)).Without("releases/desk-1.4.0/execution.yml"),
        RiskFactorKind.History));

    [Fact]
    public void A_service_without_an_earlier_release_has_the_worst_past()
    {
        var repository = RatedPlan.Repository();
        foreach (var version in new[] { "1.1.0", "1.2.0", "1.3.0" })
            repository.Without($"releases/desk-{version}/release.yml").Without($"releases/desk-{version}/execution.yml");

        Assert.Equal(10, Points(repository, RiskFactorKind.History));
    }

    private static string Incident(string detected, string cause) => $$"""
        ---
        title: The lamp broke
        severity: 3
        services: [desk]
        started_at: 2026-08-01T00:00:00Z
        detected_at: {{detected}}
        impact: It was dark.
        {{cause}}
        ---
        It is bright again.

        """;

    private static int Points(SmallRepository repository, RiskFactorKind factor) => RatedPlan.RowOf(repository, factor).Points;
}
