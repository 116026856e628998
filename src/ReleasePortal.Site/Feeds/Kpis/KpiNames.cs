using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Site.Feeds.Kpis;

/// <summary>What downloads call things.</summary>
internal static class KpiNames
{
    /// <summary>What the last 90 days are called where months have names such as <c>2026-11</c>.</summary>
    public const string Rolling = "last-90-days";

    /// <summary>tier, type, team, product, region, service, group.</summary>
    public static string Of(Dimension dimension) => dimension.ToString().ToLowerInvariant();

    /// <summary>percent, hours, per_week, count, score.</summary>
    public static string Of(KpiUnit unit) => KebabCase.Snake(unit.ToString());

    /// <summary>ratio, total, median, per_week, days_per_week.</summary>
    public static string Of(FigureKind kind) => KebabCase.Snake(kind.ToString());

    /// <summary>higher, lower, neither.</summary>
    public static string Of(Better better) => better.ToString().ToLowerInvariant();

    /// <summary>unknown, steady, better, worse, up, down.</summary>
    public static string Of(Trend trend) => trend.ToString().ToLowerInvariant();

    /// <summary>2026-11.</summary>
    public static string Of(YearMonth month) => YearMonthPattern.Iso.Format(month);

    public static string Of(Instant instant) => InstantPattern.General.Format(instant);
}
