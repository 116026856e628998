using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Governance.Risk;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Governance.Risk;

/// <summary>What makes a release a high risk whatever its points.</summary>
public sealed class RiskVetoTests
{
    private const string Issue = """
        title: Everything is lost
        product: shop
        status: confirmed
        severity: 1
        affected: ">=1.0.0"
        symptoms: It is gone.
        audience: internal
        reported_at: 2026-11-20
        services: [desk]

        """;

    [Theory]
    [InlineData(1, "rollback: { strategy: none, details: It is so. }", true)]
    [InlineData(1, "justification: Now.", true)]
    [InlineData(1, "rollback: { strategy: redeploy }", false)]
    [InlineData(2, "justification: Now.", false)]
    public void Tier_1_needs_a_way_back(int tier, string rollback, bool isVetoed)
    {
        var risk = RatedPlan.Of(RatedPlan.Saying("rollback: { strategy: redeploy, rehearsed_at: 2026-11-19 }", rollback).Replace(RatedPlan.Service, "tier: 4", $"tier: {tier}"));

        Assert.Equal(isVetoed ? [RiskVetoKind.TierOneWithoutRollback] : [], risk.Vetoes.Select(veto => veto.Kind));
        Assert.Equal(isVetoed, risk.Band == RiskBand.High);
        Assert.InRange(risk.Points, 0, RiskBands.MostOfModerate);
    }

    [Fact]
    public void A_service_that_nobody_knows_counts_as_tier_1() => Assert.Equal(
        RiskVetoKind.TierOneWithoutRollback,
        Assert.Single(RatedPlan.Of(RatedPlan.Saying("rollback: { strategy: redeploy, rehearsed_at: 2026-11-19 }\n", "").Without(RatedPlan.Service)).Vetoes).Kind);

    [Fact]
    public void An_unaccepted_issue_of_severity_1_lifts_the_band_and_adds_no_points()
    {
        var risk = RatedPlan.Of(RatedPlan.Repository().With("content/known-issues/lost.yml", Issue));

        Assert.Equal((0, RiskBand.High), (risk.Points, risk.Band));
        Assert.Equal("lost", Assert.Single(risk.Vetoes).Source.Id);
    }

    [Theory]
    [InlineData("severity: 1", "severity: 2", false)]
    [InlineData("status: confirmed", "status: resolved", false)]
    [InlineData("status: confirmed", "status: mitigated", true)]
    [InlineData("services: [desk]", "services: [desk]\naccepted_by: { product: web-dev, engineering: web-qa }", false)]
    [InlineData("services: [desk]", "services: [ledger]", false)]
    [InlineData("services: [desk]", "", true)]
    [InlineData("product: shop", "product: bank", false)]
    [InlineData("reported_at: 2026-11-20", "reported_at: 2026-11-23", true)]
    [InlineData("reported_at: 2026-11-20", "reported_at: 2026-11-24", false)]
    [InlineData("services: [desk]", "services: [desk]\nfixed_in: \"2.0.0\"", false)]
    [InlineData("services: [desk]", "services: [desk]\nfixed_in: \"1.3.0\"", false)]
    [InlineData("services: [desk]", "services: [desk]\nfixed_in: \"2.1.0\"", true)]
    [InlineData("services: [desk]", "services: [desk]\nfixed_in: \"3.0.0\"", true)]
    [InlineData("affected: \">=1.0.0\"", "affected: \"*\"\nintroduced_in: \"2.0.0\"", true)]
    [InlineData("affected: \">=1.0.0\"", "affected: \"*\"\nintroduced_in: \"2.1.0\"", false)]
    [InlineData("affected: \">=1.0.0\"", "affected: \"*\"\nintroduced_in: \"3.0.0\"", false)]
    [InlineData("affected: \">=1.0.0\"", "affected: \">=2.0.1\"", false)]
    [InlineData("affected: \">=1.0.0\"", "affected: \"1.x\"", false)]
    [InlineData("affected: \">=1.0.0\"", "affected: \">=1\"", true)]
    [InlineData("services: [desk]", "services: [desk]\nintroduced_in: \"2.1.0\"", true)]
    public void It_counts_where_it_ships_and_nobody_accepted_it(string before, string after, bool isVetoed) => Assert.Equal(
        isVetoed,
        RatedPlan.Of(RatedPlan.Repository()
            .With("releases/desk-2.1.0/release.yml", RatedPlan.Earlier("2.1.0", "2026-12-15", "planned", 1).Plan)
            .With("content/known-issues/lost.yml", Issue.Replace(before, after, StringComparison.Ordinal))).Vetoes.Count == 1);
}
