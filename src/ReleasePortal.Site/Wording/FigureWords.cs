using System.Globalization;
using NodaTime;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Domain.Portal;

namespace ReleasePortal.Site.Wording;

/// <summary>Figures of KPIs in words.</summary>
internal static class FigureWords
{
    public const string NoData = "No data";

    /// <summary>82.4 %, 2 h 30 min, 2.1 a week, No data.</summary>
    public static string Of(Figure figure, FigureValue value) => value.Value is { } number ? Of(figure, number) : NoData;

    /// <summary>Beside its target: just below 95 % is what a rounded number would hide.</summary>
    public static string Of(Figure figure, FigureValue value, KpiTarget? target)
    {
        var words = Of(figure, value);
        return Judgement.Reaches(target, value) == false && words == Of(figure, (double)(target!.AtLeast ?? target.AtMost!.Value))
            ? $"just {(target.AtLeast is null ? "above" : "below")} {words}"
            : words;
    }

    public static string Of(Figure figure, double value) => figure.Unit switch
    {
        KpiUnit.Percent => $"{Number(value, 1)}\u00a0%",
        KpiUnit.Hours => DurationWords.Of(Duration.FromSeconds(Math.Round(value * 3600))),
        KpiUnit.PerWeek => $"{Number(value, 1)} a week",
        KpiUnit.Count => Number(value, 2),
        KpiUnit.Score => Number(value, 1),
    };

    /// <summary>at least 90 %, at most 2 h.</summary>
    public static string Of(KpiTarget target, Figure figure) => target.AtLeast is { } least
        ? $"at least {Of(figure, (double)least)}"
        : $"at most {Of(figure, (double)(target.AtMost ?? 0))}";

    /// <summary>What the figure stands on: n = 18, 90 days; of few, that they are.</summary>
    public static string N(Figure figure, FigureValue value) => value switch
    {
        { N: 0 } => "nothing to count",
        { IsFew: true } => $"n\u00a0=\u00a0{Count.Digits(value.N)}, too few to judge",
        _ when figure.Kind is FigureKind.PerWeek or FigureKind.DaysPerWeek => Count.Of(value.N, "day"),
        _ => $"n\u00a0=\u00a0{Count.Digits(value.N)}",
    };

    public static string Of(Trend trend) => trend switch
    {
        Trend.Unknown => "Too few to compare",
        Trend.Steady => "Steady",
        Trend.Better => "Better",
        Trend.Worse => "Worse",
        Trend.Up => "Up",
        Trend.Down => "Down",
    };

    public static string Month(YearMonth month) => month.OnDayOfMonth(1).ToString("MMMM uuuu", CultureInfo.InvariantCulture);

    public static string ShortMonth(YearMonth month) => month.OnDayOfMonth(1).ToString("MMM", CultureInfo.InvariantCulture);

    /// <summary>A number of things, of which there may be a part: 1,204 or 0.25.</summary>
    public static string Plain(double number) => Number(number, 2);

    /// <summary>With as many digits as say something, and no zeros behind.</summary>
    private static string Number(double value, int digits) => Math.Round(value, digits, MidpointRounding.AwayFromZero).ToString(digits == 1 ? "#,0.#" : "#,0.##", CultureInfo.InvariantCulture);
}
