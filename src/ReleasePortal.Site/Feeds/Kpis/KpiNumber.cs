using System.Globalization;

namespace ReleasePortal.Site.Feeds.Kpis;

/// <summary>How numbers are written in every download, so that all tell the same: a decimal point, at most six places, no exponent.</summary>
internal static class KpiNumber
{
    /// <summary>A second is 0.000278 hours.</summary>
    private const int Places = 6;

    /// <summary>Sums of amounts come in more than one order; what that changes is far behind the sixth place.</summary>
    public static decimal Of(double value) => decimal.Round((decimal)value, Places);

    public static string Text(double value) => Of(value).ToString("0.######", CultureInfo.InvariantCulture);

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
