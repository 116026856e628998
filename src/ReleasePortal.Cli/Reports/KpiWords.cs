using System.Globalization;
using NodaTime.Text;
using ReleasePortal.Cli.Output;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Site.Feeds.Kpis;

namespace ReleasePortal.Cli.Reports;

/// <summary>Numbers of KPIs as people say them.</summary>
internal static class KpiWords
{
    public const string NoData = "no data";
    public const string TooFew = "too few to judge";
    public const string HistoryIncomplete = "History incomplete: what is taken from earlier commits (baselines, scope changes, approvals) stands on a part of them. With --require-history the command says what is missing.";

    public static string Of(Figure figure, FigureValue value) => value.Value is { } number ? Of(figure, number) : NoData;

    public static string Of(Figure figure, double number) => figure.Unit switch
    {
        KpiUnit.Percent => Invariant($"{number:0.#} %"),
        KpiUnit.Hours when Math.Abs(number) < 1 => Invariant($"{number * 60:0} min"),
        KpiUnit.Hours => Invariant($"{number:0.#} h"),
        KpiUnit.PerWeek => Invariant($"{number:0.#} a week"),
        KpiUnit.Count => Invariant($"{number:0.##}"),
        KpiUnit.Score => Invariant($"{number:0.#} of 5"),
    };

    /// <summary>How much a value stands on.</summary>
    public static string N(Figure figure, FigureValue value) => figure.Kind is FigureKind.PerWeek or FigureKind.DaysPerWeek
        ? Tally.Count(value.N, "day")
        : $"n = {value.N}";

    /// <summary>At least 90 %.</summary>
    public static string Of(Figure figure, KpiTarget target) => target.AtLeast is { } least
        ? $"at least {Of(figure, (double)least)}"
        : $"at most {Of(figure, (double)target.AtMost!.Value)}";

    /// <summary>What can be said of a headline: reached or missed, or why nothing can.</summary>
    public static string Verdict(KpiResult result, KpiSelection selection)
    {
        var (figure, target) = (result.Kpi.Headline, selection.TargetOf(result));
        var value = selection.Recent(selection.Of(result, figure));
        if (value.IsFew)
            return TooFew;
        if (target is null)
            return result.Kpi.TargetIn(selection.Portal) is null ? "no target" : "its target is for all";
        return selection.Reaches(result) switch
        {
            true => $"✓ reached: {Of(figure, target)}",
            false => $"✗ missed{(IsNear(figure, value, target) ? " by little" : "")}: {Of(figure, target)}",
            null => $"target: {Of(figure, target)}",
        };
    }

    /// <summary>Whether the number, as it is rounded, looks as if it reached the target.</summary>
    private static bool IsNear(Figure figure, FigureValue value, KpiTarget target) => Of(figure, value) == Of(figure, (double)(target.AtLeast ?? target.AtMost!.Value));

    public static string Of(Trend trend) => trend switch
    {
        Trend.Unknown => "-",
        Trend.Steady => "steady",
        Trend.Better => "better",
        Trend.Worse => "worse",
        Trend.Up => "up",
        Trend.Down => "down",
    };

    /// <summary>The last 90 days up to 2026-11-23 07:00, Europe/Berlin; only team payments.</summary>
    public static string Scope(KpiSelection selection)
    {
        var zone = selection.Portal.TimeZone;
        var period = selection.Month is { } month
            ? $"{YearMonthPattern.Iso.Format(month)}{(month == selection.Report.ThisMonth ? ", which is not over" : "")}"
            : $"the last 90 days up to {LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm").Format(selection.Report.Now.InZone(zone).LocalDateTime)}";
        var only = selection.Filter.Segments.OrderBy(segment => segment.Key).Select(segment => $"{segment.Key.ToString().ToLowerInvariant()} {Inert.Text(segment.Value)}");
        return $"{period}, {zone.Id}{(selection.Filter.IsEmpty ? "" : $"; only {string.Join(", ", only)}")}";
    }

    private static string Invariant(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
