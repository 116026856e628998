using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Kpis.Releasability;

/// <summary>Each criterion of gold: where it is met, where it is not, and the last case that is.</summary>
public sealed class ReleasabilityOfGoldTests
{
    [Fact]
    public void Deployments_that_fail_as_often_as_the_target_allows_are_good_enough()
    {
        Assert.True(GoldenShop.Ask("change-fail-rate", shop => Fail(shop, "1.5.0")).IsMet);
        Assert.False(GoldenShop.Ask("change-fail-rate", shop => Fail(Fail(shop, "1.5.0"), "1.4.0")).IsMet);
    }

    [Fact]
    public void Four_deployments_are_too_few_to_judge_and_without_a_target_nothing_reaches_it()
    {
        var few = GoldenShop.Ask("change-fail-rate", shop => shop.Without("releases/shop-1.1.0/release.yml").Without("releases/shop-1.1.0/execution.yml"));
        Assert.Equal((false, "4 deployments within a year are too few to judge (5 are needed)"), (few.IsMet, few.Answer.Reason));

        var aimless = GoldenShop.Ask("change-fail-rate", shop => shop.Replace("portal.yml", "  change_fail_rate: { at_most: 20 }\n", ""));
        Assert.Equal((false, "portal.yml sets no target for change_fail_rate"), (aimless.IsMet, aimless.Answer.Reason));
    }

    [Fact]
    public void A_deployment_of_more_than_a_year_ago_says_nothing() => Assert.False(GoldenShop.Ask("change-fail-rate", shop => shop
        .Replace("releases/shop-1.1.0/execution.yml", "2026-06-02", "2025-11-22")).IsMet);

    [Fact]
    public void Half_of_the_steps_is_enough()
    {
        Assert.Equal("5 of 10 steps within a year ran by themselves, checkpoints left out", GoldenShop.Ask("automated").Answer.Reason);
        Assert.False(GoldenShop.Ask("automated", shop => shop.Replace(GoldenShop.LastDone, "step: deploy", "step: switch-traffic")).IsMet);
    }

    [Fact]
    public void A_checkpoint_is_a_decision_and_no_work()
    {
        var checkpoint = GoldenShop.Ask("automated", shop => shop.Replace(GoldenShop.Runbook, "after: [deploy]", "after: [deploy]\n    kind: checkpoint"));
        Assert.Equal((true, "5 of 5 steps within a year ran by themselves, checkpoints left out"), (checkpoint.IsMet, checkpoint.Answer.Reason));

        Assert.Equal("4 steps on record within a year are too few to judge (5 are needed)", GoldenShop.Ask("automated", shop => shop
            .Replace(GoldenShop.Runbook, "after: [deploy]", "after: [deploy]\n    kind: checkpoint").Replace(GoldenShop.LastDone, "step: deploy", "step: gone")).Answer.Reason);
    }

    [Fact]
    public void Three_versions_in_90_days_are_one_a_month()
    {
        Assert.Equal(3, GoldenShop.Ask("monthly").Answer.LookedAt.Count);
        Assert.False(GoldenShop.Ask("monthly", shop => shop.Replace("releases/shop-1.3.0/execution.yml", "2026-09-01", "2026-08-24")).IsMet);
        Assert.True(GoldenShop.Ask("monthly", shop => shop.Replace("releases/shop-1.3.0/execution.yml", "2026-09-01", "2026-08-25")).IsMet);
    }

    [Fact]
    public void Four_of_five_messages_in_time_reach_a_target_of_80_percent()
    {
        Assert.True(GoldenShop.Ask("messages-in-time", shop => Delay(shop, "1.5.0", "2026-11-17")).IsMet);
        Assert.False(GoldenShop.Ask("messages-in-time", shop => Delay(Delay(shop, "1.5.0", "2026-11-17"), "1.4.0", "2026-10-06")).IsMet);
    }

    [Theory]
    [InlineData("due: 2026-11-23", true)]
    [InlineData("due: 2026-11-22", false)]
    [InlineData("due: 2026-11-01\n    due_extended: 2026-11-23", true)]
    [InlineData("due: 2026-11-01\n    done_at: 2026-11-20", true)]
    public void An_action_is_overdue_after_the_day_that_was_agreed_on_last(string due, bool isMet) =>
        Assert.Equal(isMet, GoldenShop.Ask("no-overdue-actions", shop => shop.Replace(GoldenShop.Incident, "due: 2026-12-04", due)).IsMet);

    [Fact]
    public void Where_nothing_was_ever_reviewed_nobody_knows_what_is_open() =>
        Assert.False(GoldenShop.Ask("no-overdue-actions", shop => shop.Without(GoldenShop.Incident)).IsMet);

    [Theory]
    [InlineData("severity: 2", "[shop-api]", "", false)]
    [InlineData("severity: 3", "[shop-api]", "", true)]
    [InlineData("severity: 2", "[shop-mail]", "", true)]
    [InlineData("severity: 1", "[]", "", false)]
    [InlineData("severity: 2", "[shop-api]", "accepted_by: { product: web-lead, engineering: web-dev }", true)]
    [InlineData("severity: 2", "[shop-api]", "fixed_in: \"1.5.0\"", false)]
    public void A_severe_issue_is_somebodys_decision(string severity, string services, string more, bool isMet) => Assert.Equal(isMet, GoldenShop.Ask("severe-issues-accepted", shop => shop
        .With(GoldenShop.Issue, shop.TextOf(GoldenShop.Issue).Replace("severity: 3", severity, StringComparison.Ordinal).Replace("[shop-mail]", services, StringComparison.Ordinal) + more + "\n")).IsMet);

    private static SmallRepository Fail(SmallRepository shop, string version) =>
        shop.Replace($"releases/shop-{version}/execution.yml", "result: succeeded", "result: rolled_back");

    private static SmallRepository Delay(SmallRepository shop, string version, string day) =>
        shop.Replace($"releases/shop-{version}/release.yml", $"sent_at: {day}T10:00:00Z", $"sent_at: {day}T18:30:00Z");
}
