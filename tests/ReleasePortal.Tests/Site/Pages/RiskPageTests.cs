using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Governance.Risk;
using Xunit;

namespace ReleasePortal.Tests.Site.Pages;

/// <summary>Where readers see how risky a release is.</summary>
public sealed class RiskPageTests
{
    private const string Risk = """
        title: The lamp falls
        likelihood: 5
        impact: 4
        owner: web
        trigger: It swings.
        response: Hold it.
        review_by: 2027-01-31
        state: open

        """;

    [Fact]
    public void The_page_of_a_release_shows_every_point_and_delivery_health()
    {
        var page = SmallSite.Of(RatedPlan.Saying("first_time: false", "first_time: true"))[$"releases/{RatedPlan.Id}/index.html"];

        Assert.Contains("<span class=\"n\">5</span> of 5", page, StringComparison.Ordinal);
        Assert.Contains("Low risk", page, StringComparison.Ordinal);
        Assert.Contains("id=\"health\"", page, StringComparison.Ordinal);
        Assert.Contains("Off track", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_veto_says_why_and_what_its_points_alone_would_say()
    {
        var page = SmallSite.Of(RatedPlan.Saying("rollback: { strategy: redeploy, rehearsed_at: 2026-11-19 }\n", "").Replace(RatedPlan.Service, "tier: 4", "tier: 1"))[$"releases/{RatedPlan.Id}/index.html"];

        Assert.Contains("Veto: tier 1 without a way back.", page, StringComparison.Ordinal);
        Assert.Contains("its points alone say moderate risk", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_register_has_every_cell_of_the_matrix_in_words()
    {
        var page = SmallSite.Of(SmallRepository.Base().With("content/risks/lamp.yml", Risk))["risks/index.html"];

        Assert.Contains("20, severe", page, StringComparison.Ordinal);
        Assert.Equal(5, page.Split("data-l=\"Impact 5, critical\"").Length - 1);
    }

    [Fact]
    public void A_risk_with_the_name_of_the_back_test_has_a_page_beside_it()
    {
        var site = SmallSite.Of(SmallRepository.Base().With("content/risks/back-test.yml", Risk));

        Assert.Contains("The lamp falls", site["risks/_back-test/index.html"], StringComparison.Ordinal);
        Assert.Contains("Too few to judge", site["risks/back-test/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_of_releases_can_be_narrowed_to_a_band() =>
        Assert.Contains("risk:low", SmallSite.Of(RatedPlan.Repository())["releases/index.html"], StringComparison.Ordinal);
}
