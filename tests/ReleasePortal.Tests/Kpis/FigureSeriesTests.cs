using NodaTime;
using ReleasePortal.Domain.Kpis;
using Xunit;

namespace ReleasePortal.Tests.Kpis;

/// <summary>How a value is made of what was observed.</summary>
public sealed class FigureSeriesTests
{
    private static readonly Instant Start = Instant.FromUtc(2026, 11, 1, 0, 0);
    private static readonly Instant Now = Start + Duration.FromDays(28);
    private static readonly Figure Hours = Figure.Hours("hours", "Hours");
    private static readonly Figure Share = Figure.Percent("share", "Share", Better.Higher);
    private static readonly Figure Total = Figure.Count("total", "Total");
    private static readonly Figure PerWeek = new("per-week", "Per week", FigureKind.PerWeek, KpiUnit.PerWeek, Better.Higher);
    private static readonly Figure Days = new("days", "Days", FigureKind.DaysPerWeek, KpiUnit.PerWeek, Better.Higher);

    [Theory]
    [InlineData(new[] { 3.0 }, 3.0, 3.0)]
    [InlineData(new[] { 3.0, 1.0 }, 2.0, 2.8)]
    [InlineData(new[] { 10.0, 1.0, 3.0, 2.0 }, 2.5, 7.9)]
    [InlineData(new[] { 5.0, 1.0, 9.0 }, 5.0, 8.2)]
    public void A_median_of_an_even_number_is_between_the_two_in_the_middle_and_p90_is_interpolated(double[] hours, double median, double high)
    {
        var value = Value(Hours, [.. hours.Select(hour => (1.0, hour))]);

        Assert.Equal(median, value.Value!.Value, 9);
        Assert.Equal(high, value.NinetiethPercentile!.Value, 9);
        Assert.Equal(hours.Length, value.N);
    }

    [Fact]
    public void Of_nothing_there_is_no_value_and_not_zero() => Assert.All(
        new[] { Hours, Share, Total, PerWeek, Days },
        figure => Assert.Equal(FigureValue.NoData, Value(figure)));

    [Fact]
    public void A_ratio_adds_up_first_and_divides_then()
    {
        var series = new FigureSeries(Share, [Seen(Share, 1, 1, of: 1), Seen(Share, 2, 1, of: 9), Seen(Share, 3, 2, of: 0)]);

        Assert.Equal(new FigureValue(40, 2, null), series.In(Whole, Now));
    }

    [Fact]
    public void A_ratio_without_anything_to_divide_by_has_no_value() =>
        Assert.Equal(FigureValue.NoData, new FigureSeries(Share, [Seen(Share, 1, 1, of: 0)]).In(Whole, Now));

    [Fact]
    public void A_total_says_how_many_were_looked_at_and_without_those_how_many_there_are()
    {
        Assert.Equal(new FigureValue(1, 2, null), new FigureSeries(Total, [Seen(Total, 1, 0), Seen(Total, 2, 0), Seen(Total, 3, 1, of: 0)]).In(Whole, Now));
        Assert.Equal(new FigureValue(3, 2, null), new FigureSeries(Total, [Seen(Total, 1, 1, of: 0), Seen(Total, 2, 2, of: 0)]).In(Whole, Now));
    }

    [Fact]
    public void A_period_includes_its_start_and_excludes_its_end()
    {
        var series = new FigureSeries(Total, [Seen(Total, 0, 1), Seen(Total, 7, 2), Seen(Total, 14, 4)]);

        Assert.Equal(3, series.In(new Interval(Start, Start + Duration.FromDays(14)), Now).Value);
        Assert.Equal(6, series.In(new Interval(Start + Duration.Epsilon, Start + Duration.FromDays(14) + Duration.Epsilon), Now).Value);
    }

    [Fact]
    public void Weeks_run_from_the_first_of_the_segment_to_now()
    {
        Assert.Equal(new FigureValue(1, 28, null), Value(PerWeek, (0, 1), (3, 1), (9, 1), (27, 1)));
        Assert.Equal(new FigureValue(1.5, 14, null), Value(PerWeek, (14, 1), (15, 1), (27, 1)));
        Assert.Equal(8, Value(PerWeek, (20.5, 1), (27, 1)).N);
    }

    [Fact]
    public void Less_than_a_week_counts_as_one() => Assert.Equal(new FigureValue(2, 2, null), Value(PerWeek, (26, 1), (27, 1)));

    [Fact]
    public void A_period_in_which_nothing_happened_is_zero_a_week_and_one_before_the_first_is_no_data()
    {
        var series = new FigureSeries(PerWeek, [Seen(PerWeek, 2, 1), Seen(PerWeek, 24, 1)]);

        Assert.Equal(new FigureValue(0, 7, null), series.In(Week(1), Now));
        Assert.Equal(FigureValue.NoData, series.In(Week(-1), Now));
        Assert.Equal(FigureValue.NoData, series.In(Week(5), Now));
    }

    [Fact]
    public void A_period_that_is_not_over_has_the_weeks_until_now() =>
        Assert.Equal(new FigureValue(1, 14, null), new FigureSeries(PerWeek, [Seen(PerWeek, 2, 5), Seen(PerWeek, 20, 2)]).In(new Interval(Start + Duration.FromDays(14), Start + Duration.FromDays(60)), Now));

    [Fact]
    public void A_day_counts_once_however_much_happened_on_it() =>
        Assert.Equal(new FigureValue(0.5, 28, null), Value(Days, (0, 100), (0.1, 100), (9, 109)));

    private static Interval Whole => new(Start, Now);

    private static Interval Week(int number) => new(Start + Duration.FromDays(7 * number), Start + Duration.FromDays(7 * (number + 1)));

    private static FigureValue Value(Figure figure, params (double Day, double Amount)[] seen) =>
        new FigureSeries(figure, seen.Select(one => Seen(figure, one.Day, one.Amount))).In(Whole, Now);

    private static Observation Seen(Figure figure, double day, double amount, double of = 1, int weight = 1) =>
        new(figure, default, Start + Duration.FromDays(day), Membership.None, "", amount, of, weight);
}
