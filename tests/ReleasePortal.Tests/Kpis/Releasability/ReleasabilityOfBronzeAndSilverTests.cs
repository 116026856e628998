using Xunit;

namespace ReleasePortal.Tests.Kpis.Releasability;

/// <summary>Each criterion of releasability: where it is met, where it is not, and the last case that is.</summary>
public sealed class ReleasabilityOfBronzeAndSilverTests
{
    [Fact]
    public void A_team_that_nobody_knows_has_nobody_on_call()
    {
        Assert.True(GoldenShop.Ask("on-call").IsMet);
        Assert.False(Is("on-call", GoldenShop.Service, "owner: web", "owner: nobody"));
    }

    [Fact]
    public void A_service_names_its_repository()
    {
        Assert.True(GoldenShop.Ask("repository").IsMet);
        Assert.False(Is("repository", GoldenShop.Service, "repository: { url: \"https://git.shop.example/api\" }\n", ""));
    }

    [Theory]
    [InlineData("staging", "[staging, production]", true)]
    [InlineData("test", "[staging, production]", true)]
    [InlineData("dev", "[staging, production]", false)]
    [InlineData("staging", "[production]", false)]
    [InlineData("staging", "[staging]", false)]
    public void A_release_is_tried_between_development_and_production(string stage, string environments, bool isMet) => Assert.Equal(isMet, GoldenShop.Ask("place-to-try", shop => shop
        .Replace("content/environments/staging.yml", "stage: staging", $"stage: {stage}")
        .Replace(GoldenShop.Service, "[staging, production]", environments)).IsMet);

    [Fact]
    public void A_runbook_is_its_own_where_it_names_the_service()
    {
        Assert.True(Is("runbook", GoldenShop.Runbook, "[shop-api]", "[shop-mail, shop-api]"));
        Assert.False(Is("runbook", GoldenShop.Runbook, "[shop-api]", "[shop-mail]"));
    }

    [Fact]
    public void Only_the_last_release_says_whether_there_is_a_way_back()
    {
        Assert.False(Is("way-back", GoldenShop.Last, "strategy: redeploy", "strategy: none"));
        Assert.True(Is("way-back", "releases/shop-1.4.0/release.yml", "strategy: redeploy", "strategy: none"));
    }

    [Theory]
    [InlineData("2025-11-23", true)]
    [InlineData("2025-11-22", false)]
    [InlineData("2026-11-24", false)]
    public void A_runbook_that_was_read_is_true_for_a_year_and_not_before_it_was_read(string day, bool isMet) =>
        Assert.Equal(isMet, Is("runbook-read", GoldenShop.Runbook, "2026-10-02", day));

    [Theory]
    [InlineData(", rehearsed_at: 2025-11-23", true)]
    [InlineData(", rehearsed_at: 2025-11-22", false)]
    [InlineData("", false)]
    public void A_way_back_counts_for_a_year_after_it_was_rehearsed(string rehearsed, bool isMet) =>
        Assert.Equal(isMet, Is("way-back-rehearsed", GoldenShop.Last, ", rehearsed_at: 2026-11-16", rehearsed));

    [Fact]
    public void Whoever_went_back_in_production_has_rehearsed_it() => Assert.True(GoldenShop.Ask("way-back-rehearsed", shop => shop
        .Replace(GoldenShop.Last, ", rehearsed_at: 2026-11-16", "")
        .Replace("releases/shop-1.4.0/execution.yml", "deployments:\n", "deployments:\n  - { id: d2, service: shop-api, environment: production, started_at: 2026-10-06T23:00:00Z, finished_at: 2026-10-06T23:10:00Z, result: succeeded, reason: rollback, by: web-dev }\n")).IsMet);

    [Fact]
    public void A_dashboard_without_a_monitor_calls_nobody_and_a_monitor_alone_shows_nothing()
    {
        Assert.True(GoldenShop.Ask("dashboard-and-monitor").IsMet);
        Assert.False(Is("dashboard-and-monitor", GoldenShop.Service, "kind: monitor", "kind: dashboard"));
        Assert.False(Is("dashboard-and-monitor", GoldenShop.Service, "kind: dashboard", "kind: monitor"));
    }

    [Fact]
    public void Checks_count_where_each_of_them_has_a_result()
    {
        Assert.True(GoldenShop.Ask("validated").IsMet);
        Assert.False(Is("validated", GoldenShop.LastDone, "id: smoke", "id: load"));
        Assert.False(Is("validated", GoldenShop.Last, "validation: [{ id: smoke, title: Order something, kind: smoke, owner: deployer }]\n", ""));
    }

    [Fact]
    public void A_release_is_confirmed_by_somebody_else()
    {
        Assert.True(GoldenShop.Ask("confirmed-by-another").IsMet);
        Assert.False(Is("confirmed-by-another", GoldenShop.LastDone, "+01:00, by: web-qa", "+01:00, by: web-dev"));
        Assert.False(Is("confirmed-by-another", GoldenShop.LastDone, "confirmed: { at: 2026-11-17T23:55:00+01:00, by: web-qa }\n", ""));
    }

    [Fact]
    public void Support_is_told_of_what_customers_see_and_of_what_nobody_knows()
    {
        const string notes = "support: { changes: Orders are quicker., symptoms: [Orders are slower], contacts: [pager web] }";
        Assert.False(Is("support-notes", "releases/shop-1.1.0/release.yml", notes, ""));
        Assert.True(GoldenShop.Ask("support-notes", shop => shop.Replace(GoldenShop.Last, notes, "").Replace(GoldenShop.Last, ", customer_visible: true", "")).IsMet);
        Assert.False(GoldenShop.Ask("support-notes", shop => shop.Replace(GoldenShop.Last, notes, "")
            .Replace(GoldenShop.Last, "scope:\n  - { id: SHOP-1, title: Orders, kind: feature, services: [shop-api], customer_visible: true }\n", "")).IsMet);
    }

    private static bool Is(string criterion, string path, string before, string after) =>
        GoldenShop.Ask(criterion, shop => shop.Replace(path, before, after)).IsMet;
}
