using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Governance.Risk;
using ReleasePortal.Domain.Governance.Risk.Weights;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Governance.Risk;

/// <summary>How points become a score and a band.</summary>
public sealed class ChangeRiskTests
{
    [Fact]
    public void The_best_answer_to_everything_costs_no_points()
    {
        var risk = RatedPlan.Of(RatedPlan.Repository());

        Assert.All(risk.Rows, row => Assert.True(row is { Points: 0, IsMissing: false }, $"{row.Factor}: {row.Input}"));
        Assert.Equal((0, RiskBand.Low), (risk.Points, risk.Band));
        Assert.Empty(risk.Vetoes);
    }

    [Fact]
    public void There_is_a_row_for_every_factor_and_the_defaults_add_to_105()
    {
        var risk = RatedPlan.Of(RatedPlan.Repository());

        Assert.Equal(Enum.GetValues<RiskFactorKind>(), risk.Rows.Select(row => row.Factor));
        Assert.Equal(105, risk.Rows.Sum(row => row.Most));
        Assert.Equal(105, RiskWeights.Default.Total);
    }

    [Fact]
    public void Of_a_plan_that_answers_nothing_all_points_count_and_the_score_is_capped()
    {
        var risk = RatedPlan.Of(SmallRepository.Base().With(RatedPlan.Path, """
            title: Desk
            product: shop
            version: "2.0.0"
            type: standard
            status: proposed
            owner: web
            summary: It changes something.
            window: { start: 2026-12-08T20:00, end: 2026-12-08T22:00, time_zone: Europe/Berlin }
            services: [{ service: nobody, version: "2.0.0" }]

            """));

        Assert.Equal((105, 100, RiskBand.High), (risk.Sum, risk.Points, risk.Band));
        Assert.All(risk.Rows, row => Assert.True(row.IsMissing && row.Points == row.Most, $"{row.Factor}: {row.Input}"));
    }

    [Theory]
    [InlineData(0, RiskBand.Low)]
    [InlineData(25, RiskBand.Low)]
    [InlineData(26, RiskBand.Moderate)]
    [InlineData(50, RiskBand.Moderate)]
    [InlineData(51, RiskBand.High)]
    [InlineData(100, RiskBand.High)]
    public void A_band_begins_where_the_one_before_ends(int points, RiskBand band)
    {
        Assert.Equal(band, RiskBands.Of(points));
        Assert.Equal((points, band), RatedBy($"novelty: {points}", "first_time: true"));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void There_is_no_band_beyond_the_scale(int points) => Assert.Throws<ArgumentOutOfRangeException>(() => RiskBands.Of(points));

    [Fact]
    public void Weights_of_the_settings_count_and_what_they_leave_out_stays()
    {
        var risk = RatedPlan.Of(Weighed("rollback: { untested: 3 }").Replace(RatedPlan.Path, ", rehearsed_at: 2026-11-19", ""));

        Assert.Equal((3, 15), risk.Rows.Where(row => row.Factor == RiskFactorKind.Rollback).Select(row => (row.Points, row.Most)).Single());
        Assert.Equal(3, risk.Points);
    }

    [Fact]
    public void What_is_missing_counts_as_the_worst_even_where_the_weights_are_in_the_wrong_order() =>
        Assert.Equal(9, RatedPlan.Of(Weighed("rollback: { none: 1, untested: 9 }").Replace(RatedPlan.Path, "rollback: { strategy: redeploy, rehearsed_at: 2026-11-19 }\n", "")).Points);

    private static (int Points, RiskBand Band) RatedBy(string weights, string answer)
    {
        var risk = RatedPlan.Of(Weighed(weights).Replace(RatedPlan.Path, "first_time: false", answer));
        return (risk.Points, risk.Band);
    }

    private static SmallRepository Weighed(string weights)
    {
        var repository = RatedPlan.Repository();
        return repository.With("portal.yml", repository.TextOf("portal.yml") + $"risk:\n  {weights}\n");
    }
}
