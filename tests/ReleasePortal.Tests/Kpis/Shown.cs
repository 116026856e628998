using NodaTime;
using ReleasePortal.Domain.Kpis;

namespace ReleasePortal.Tests.Kpis;

/// <summary>Sightings and values as examples write them.</summary>
internal static class Shown
{
    /// <summary>What some sightings contribute, figure by figure. A total of nothing is not told: it was looked at.</summary>
    public static string Counts(KpiDefinition kpi, IReadOnlyList<Sighting> sightings)
    {
        var told = Told(kpi, sightings).Select(one => (kpi.Figures.Count == 1 ? "" : one.Figure.Id + " ") + Amount(one)).ToList();
        if (sightings.Any(one => one is LeftOut))
            told.Add("left out");
        return told.Count == 0 ? "0" : string.Join(", ", told);
    }

    /// <summary>The reasons of all that is told, each once.</summary>
    public static string Because(KpiDefinition kpi, IReadOnlyList<Sighting> sightings)
    {
        var told = Told(kpi, sightings).Concat(sightings.Where(one => one is LeftOut)).ToList();
        return string.Join("; ", (told.Count == 0 ? sightings : told).Select(one => one.Why).Distinct(StringComparer.Ordinal));
    }

    public static string When(IReadOnlyList<Sighting> sightings) =>
        string.Join("; ", sightings.Select(one => one.At).Distinct().Order().Select(ExampleTime.Show));

    public static string Value(Figure figure, FigureValue value) => value switch
    {
        { N: 0 } => "no data",
        _ => WithUnit(figure, value.Value!.Value) + (value.NinetiethPercentile is { } high ? $"; p90 {WithUnit(figure, high)}" : ""),
    };

    /// <summary>How a value is worked out of observations; null where it is read off.</summary>
    public static string? Working(Figure figure, FigureValue value, IReadOnlyList<Observation> counted) => figure.Kind switch
    {
        _ when counted.Count == 0 || value.Value is null => null,
        FigureKind.Ratio when counted.Any(one => one.Base > 0) =>
            $"{Number(counted.Sum(one => one.Amount))} ÷ {Number(counted.Sum(one => one.Base))}{(figure is { Factor: not 1, Unit: not KpiUnit.Percent } ? $" × {Number(figure.Factor)}" : "")}",
        FigureKind.PerWeek => $"{Number(counted.Sum(one => one.Amount))} ÷ {Weeks(value)}",
        FigureKind.DaysPerWeek => $"{counted.DistinctBy(one => one.Amount).Count()} ÷ {Weeks(value)}",
        FigureKind.Median when counted.Count > 1 => $"median of {string.Join(", ", counted.Select(one => one.Amount).Order().Select(Number))}",
        _ => null,
    };

    private static string Weeks(FigureValue value) => $"{Number(Math.Max(1, value.N / 7.0))} weeks";

    private static IEnumerable<Observation> Told(KpiDefinition kpi, IReadOnlyList<Sighting> sightings) =>
        from figure in kpi.Figures
        from one in sightings.OfType<Observation>()
        where one.Figure == figure && !(figure.Kind == FigureKind.Total && one.Amount == 0)
        select one;

    private static string Amount(Observation one) => one.Figure.Kind switch
    {
        FigureKind.Ratio => one.Base == 0 ? $"+{Number(one.Amount)}" : $"{Number(one.Amount)} of {Number(one.Base)}",
        FigureKind.Total or FigureKind.Median => Number(one.Amount) + (one.Figure.Unit == KpiUnit.Hours ? " h" : ""),
        FigureKind.PerWeek => Number(one.Amount),
        FigureKind.DaysPerWeek => ExampleTime.Show(NodaConstants.UnixEpoch + Duration.FromDays(one.Amount))[..^" 00:00".Length],
    };

    private static string WithUnit(Figure figure, double value) => Number(value) + figure.Unit switch
    {
        KpiUnit.Percent => " %",
        KpiUnit.Hours => " h",
        KpiUnit.PerWeek => " a week",
        KpiUnit.Count or KpiUnit.Score => "",
    };

    private static string Number(double value) => Math.Round(value, 1, MidpointRounding.AwayFromZero).ToString("0.#");
}
