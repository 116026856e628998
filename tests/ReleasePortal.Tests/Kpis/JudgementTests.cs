using ReleasePortal.Domain.Kpis;
using Xunit;

namespace ReleasePortal.Tests.Kpis;

/// <summary>What is said of a value and the one before.</summary>
public sealed class JudgementTests
{
    [Theory]
    [InlineData(Better.Higher, 100, 106, Trend.Better)]
    [InlineData(Better.Higher, 100, 94, Trend.Worse)]
    [InlineData(Better.Lower, 100, 94, Trend.Better)]
    [InlineData(Better.Lower, 100, 106, Trend.Worse)]
    [InlineData(Better.Neither, 100, 106, Trend.Up)]
    [InlineData(Better.Neither, 100, 94, Trend.Down)]
    [InlineData(Better.Higher, 100, 105, Trend.Steady)]
    [InlineData(Better.Lower, 0, 0, Trend.Steady)]
    public void A_move_of_more_than_a_twentieth_is_a_trend(Better better, double before, double after, Trend trend) =>
        Assert.Equal(trend, Judgement.Trend(Figure.Count("total", "Total", better), Of(before, 5), Of(after, 5)));

    [Fact]
    public void Of_too_few_or_of_nothing_there_is_no_trend()
    {
        var figure = Figure.Count("total", "Total");

        Assert.Equal(Trend.Unknown, Judgement.Trend(figure, Of(1, 4), Of(9, 5)));
        Assert.Equal(Trend.Unknown, Judgement.Trend(figure, Of(1, 5), Of(9, 4)));
        Assert.Equal(Trend.Unknown, Judgement.Trend(figure, FigureValue.NoData, Of(9, 5)));
    }

    private static FigureValue Of(double value, int n) => new(value, n, null);
}
