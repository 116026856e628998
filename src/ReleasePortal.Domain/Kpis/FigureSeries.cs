using NodaTime;

namespace ReleasePortal.Domain.Kpis;

/// <summary>The observations of one figure in one segment, in the order of time.</summary>
public sealed class FigureSeries
{
    private readonly Figure figure;
    private readonly List<Observation> observations;

    /// <param name="figure">The figure.</param>
    /// <param name="observations">Its observations in any order.</param>
    public FigureSeries(Figure figure, IEnumerable<Observation> observations)
    {
        this.figure = figure;
        this.observations = [.. observations.OrderBy(one => one.At)];
    }

    private FigureSeries(Figure figure, List<Observation> observations) => (this.figure, this.observations) = (figure, observations);

    public IReadOnlyList<Observation> Observations => observations;

    /// <param name="figure">The figure.</param>
    /// <param name="observations">In the order of time; nobody else has them.</param>
    internal static FigureSeries InOrder(Figure figure, List<Observation> observations) => new(figure, observations);

    /// <param name="period">Includes its start and excludes its end.</param>
    /// <param name="now">Weeks that have not passed are not counted.</param>
    public FigureValue In(Interval period, Instant now)
    {
        var (first, end) = (FirstAt(period.Start), FirstAt(period.End));
        return figure.Kind switch
        {
            FigureKind.Ratio => Ratio(first, end),
            FigureKind.Total => Total(first, end),
            FigureKind.Median => Median(first, end),
            FigureKind.PerWeek => PerWeek(Sum(first, end), period, now),
            FigureKind.DaysPerWeek => PerWeek(Days(first, end), period, now),
        };
    }

    /// <summary>The place of the first observation that is not before an instant.</summary>
    private int FirstAt(Instant instant)
    {
        var (low, high) = (0, observations.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (observations[middle].At < instant)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private FigureValue Ratio(int first, int end)
    {
        var (amount, of, n) = (0.0, 0.0, 0);
        for (var place = first; place < end; place++)
        {
            var one = observations[place];
            amount += one.Amount;
            of += one.Base;
            n += one.Base > 0 ? one.Weight : 0;
        }

        return n == 0 ? FigureValue.NoData : new FigureValue(amount / of * figure.Factor, n, null);
    }

    private FigureValue Total(int first, int end)
    {
        var looked = 0;
        for (var place = first; place < end; place++)
            looked += observations[place].Base > 0 ? 1 : 0;
        return first == end ? FigureValue.NoData : new FigureValue(Sum(first, end), looked == 0 ? end - first : looked, null);
    }

    private double Days(int first, int end)
    {
        var days = new HashSet<double>();
        for (var place = first; place < end; place++)
            days.Add(observations[place].Amount);
        return days.Count;
    }

    private double Sum(int first, int end)
    {
        var sum = 0.0;
        for (var place = first; place < end; place++)
            sum += observations[place].Amount;
        return sum;
    }

    private FigureValue Median(int first, int end)
    {
        if (first == end)
            return FigureValue.NoData;
        var amounts = new double[end - first];
        for (var place = first; place < end; place++)
            amounts[place - first] = observations[place].Amount;
        Array.Sort(amounts);
        return new FigureValue(Quantile(amounts, 0.5), amounts.Length, Quantile(amounts, 0.9));
    }

    /// <summary>Linear interpolation between the two nearest (type 7 of Hyndman and Fan, 1996); the middle of two for the median.</summary>
    private static double Quantile(double[] sorted, double share)
    {
        var at = (sorted.Length - 1) * share;
        var below = (int)at;
        return below + 1 == sorted.Length ? sorted[below] : sorted[below] + ((at - below) * (sorted[below + 1] - sorted[below]));
    }

    /// <summary>Days that have begun; the hour that a clock is put back is no day.</summary>
    private static int DaysIn(Duration span) => Math.Max(1, (int)Math.Ceiling((span - Duration.FromHours(1)).TotalDays));

    /// <summary>Less than a week counts as one: nothing is taken to go on as it began.</summary>
    private FigureValue PerWeek(double sum, Interval period, Instant now)
    {
        var since = observations.Count == 0 ? now : Instant.Max(period.Start, observations[0].At);
        var until = Instant.Min(period.End, now);
        return since >= until ? FigureValue.NoData : new FigureValue(
            sum / Math.Max(1, (until - since).TotalDays / 7),
            DaysIn(until - since),
            null);
    }
}
