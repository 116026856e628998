using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Site;
using Xunit;

namespace ReleasePortal.Tests.Releases;

/// <summary>How a release that has yet to start stands, from what is written about it.</summary>
public sealed class OutlookTests
{
    private const string Passed = "go_no_go: [{ id: load, criterion: Fast enough, owner: release-manager, state: pass }]";

    [Fact]
    public void Without_gates_it_is_on_track() => Assert.Equal(Standing.OnTrack, Of("2026-11-24T20:00", "").Standing);

    [Fact]
    public void With_every_gate_passed_it_is_ready() => Assert.Equal(Standing.Ready, Of("2026-11-24T20:00", Passed).Standing);

    [Fact]
    public void What_has_not_run_does_not_count_as_good() =>
        Assert.Equal(Standing.OnTrack, Of("2026-11-24T20:00", Passed.Replace("pass", "not_run", StringComparison.Ordinal)).Standing);

    [Fact]
    public void A_failed_gate_puts_it_at_risk()
    {
        var outlook = Of("2026-11-24T20:00", Passed.Replace("pass", "fail", StringComparison.Ordinal));

        Assert.Equal(Standing.AtRisk, outlook.Standing);
        Assert.IsType<Obstacle.FailedCriterion>(outlook.Obstacles[0]);
    }

    [Theory]
    [InlineData("2026-11-22T20:00", true)]
    [InlineData("2026-11-23T12:00", false)]
    public void A_window_that_is_over_without_an_outcome_puts_it_at_risk(string start, bool isOver)
    {
        var outlook = Of(start, Passed);

        Assert.Equal(isOver ? Standing.AtRisk : Standing.Ready, outlook.Standing);
        Assert.Equal(isOver, outlook.Obstacles.Any(obstacle => obstacle is Obstacle.WindowPassed));
    }

    [Fact]
    public void A_hard_freeze_blocks_it_although_every_gate_passed() =>
        Assert.IsType<Obstacle.InConflict>(Assert.Single(Of("2026-11-28T20:00", Passed).Obstacles, obstacle => obstacle.Effect == Standing.Blocked));

    [Fact]
    public void A_window_that_ends_when_the_freeze_starts_does_not_touch_it() =>
        Assert.DoesNotContain(Of("2026-11-25T22:00", Passed).Obstacles, obstacle => obstacle is Obstacle.InConflict);

    [Fact]
    public void A_freeze_one_day_later_is_said_and_does_not_weigh()
    {
        var outlook = Of("2026-11-25T20:00", Passed);

        Assert.IsType<Obstacle.NoSlack>(Assert.Single(outlook.Obstacles));
        Assert.Equal(Standing.Ready, outlook.Standing);
    }

    [Fact]
    public void Where_a_release_may_be_inside_a_freeze_nobody_is_warned_of_the_next_day() =>
        Assert.Empty(Of("2026-11-28T20:00", Passed, isWaived: true).Obstacles);

    [Theory]
    [InlineData("scope: { tiers: [3] }", false)]
    [InlineData("scope: { tiers: [1] }", true)]
    [InlineData("scope: { services: [shop-api] }", true)]
    [InlineData("scope: { services: [shop-mail] }", false)]
    [InlineData("scope: { except_services: [shop-api] }", false)]
    [InlineData("scope: { except_release_types: [standard] }", false)]
    [InlineData("scope: { release_types: [emergency] }", false)]
    [InlineData("scope: { stages: [staging] }", false)]
    [InlineData("scope: { regions: [eu] }", true)]
    [InlineData("scope: { except_regions: [eu] }", false)]
    [InlineData("scope: { audiences: [customer], tiers: [1] }", true)]
    public void A_freeze_counts_where_its_scope_covers_the_release(string scope, bool covers)
    {
        var outlook = Of("2026-11-28T20:00", Passed, scope);

        Assert.Equal(covers, outlook.Obstacles.Any(obstacle => obstacle is Obstacle.InConflict));
    }

    [Theory]
    [InlineData("", Standing.Blocked)]
    [InlineData(", { role: release-manager, by: web-lead, at: 2026-11-20T09:00:01Z, decision: approved }", Standing.Ready)]
    [InlineData(", { role: release-manager, by: bank-lead, at: 2026-11-20T09:00:01Z, decision: approved }", Standing.Blocked)]
    public void A_rejection_blocks_until_whoever_gave_it_takes_it_back(string later, Standing standing) => Assert.Equal(
        standing,
        Of("2026-12-08T20:00", $"{Passed}\napprovals: [{{ role: release-manager, by: web-lead, at: 2026-11-20T09:00:00Z, decision: rejected }}{later}]").Standing);

    private static Outlook Of(string start, string more, string? freezeScope = null, bool isWaived = false)
    {
        var repository = SmallRepository.Base();
        var end = start[..10] + "T" + (int.Parse(start[11..13], System.Globalization.CultureInfo.InvariantCulture) + 1) + ":59";
        repository.With("releases/shop-1.1.0/release.yml", $$"""
            title: Shop
            product: shop
            version: "1.1.0"
            type: standard
            status: planned
            owner: web
            summary: Customers can send things back.
            window: { start: {{start}}, end: {{end}}, time_zone: Europe/Berlin }
            services: [{ service: shop-api, version: "1.1.0" }]
            {{more}}

            """);
        if (freezeScope is not null)
            repository.With("content/calendar/freezes/black-friday.yml", repository.TextOf("content/calendar/freezes/black-friday.yml") + freezeScope + "\n");
        var calendar = new ReleaseCalendar(SmallSite.RecordsOf(repository), SmallSite.Now);
        Assert.True(calendar.Records.Releases.TryFind("shop-1.1.0", out var release));
        return Outlook.Of(release, isWaived ? [] : calendar.Conflicts, [], calendar);
    }
}
