using NodaTime;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Graphs;

/// <summary>
/// Draws the steps of a cutover, one below the other: time runs to the right. A critical step has a thick edge, a full ground and a mark before
/// its name; slack is a dashed line behind the others; what was done is a thin bar below what was planned. Places are shares of the width.
/// </summary>
internal static class ScheduleChart
{
    private const int Top = 24;
    private const int RowHeight = 38;
    private const int BarHeight = 10;

    /// <param name="id">Unique on the page.</param>
    /// <param name="bars">At least one, in the order of their starts.</param>
    /// <param name="title">What the chart shows.</param>
    /// <param name="description">The same as the chart, in words.</param>
    public static Html Of(string id, IReadOnlyList<ScheduleBar> bars, string title, string description)
    {
        var scale = new ScheduleScale(bars.Select(bar => (bar.Start, bar.Finish)).Concat(bars.Select(bar => bar.Actual).OfType<(Duration, Duration)>()).Append((Duration.Zero, Duration.Zero)));
        var height = Top + (bars.Count * RowHeight) + 6;
        var rows = Html.Join("", bars.Select((bar, row) => Row(bar, Top + (row * RowHeight), scale)));
        var breaks = Html.Join("", scale.Breaks.Select(gap => Break(gap, height)));
        return Html.Of($"<svg class=\"schedule\" width=\"100%\" height=\"{height}\" role=\"img\" aria-labelledby=\"{id}-t\" aria-describedby=\"{id}-d\"><title id=\"{id}-t\">{title}</title><desc id=\"{id}-d\">{description}</desc>{breaks}{Start(scale, height)}{rows}</svg>");
    }

    /// <summary>The start of the window.</summary>
    private static Html Start(ScheduleScale scale, int height)
    {
        var x = scale.Of(Duration.Zero);
        var label = ScheduleLabel.Of("T, the window opens", "", x, x, ScheduleLabel.Narrow);
        return Html.Of($"<line class=\"start\" x1=\"{x}%\" x2=\"{x}%\" y1=\"14\" y2=\"{height}\"/><text class=\"s {(label.IsEnd ? "end" : "")}\" x=\"{label.Place}%\" y=\"11\">{label.Title}</text>");
    }

    private static Html Break((double From, double To, Duration Length) gap, int height) =>
        Html.Of($"<rect class=\"gap\" x=\"{gap.From}%\" y=\"{Top - 6}\" width=\"{Math.Round(gap.To - gap.From, 2)}%\" height=\"{height - Top + 6}\"><title>Nothing for {DurationWords.Of(gap.Length)}, drawn short</title></rect>");

    private static Html Row(ScheduleBar bar, int y, ScheduleScale scale)
    {
        var (from, to, latest) = (scale.Of(bar.Start), scale.Of(bar.Finish), scale.Of(bar.LatestFinish));
        var middle = y + 20 + (BarHeight / 2);
        var slack = latest > to ? Html.Of($"<line class=\"slack\" x1=\"{to}%\" x2=\"{latest}%\" y1=\"{middle}\" y2=\"{middle}\"/>") : Html.Empty;
        var actual = bar.Actual is { } done ? Rect("actual", scale.Of(done.Start), scale.Of(done.Finish), y + 20 + BarHeight + 2, 4) : Html.Empty;
        return Html.Of($"<g><title>{bar.Words}</title>{slack}{Rect(bar.IsCritical ? "critical" : "step", from, to, y + 20, BarHeight)}{actual}{Labels(bar, from, to, y + 13)}</g>");
    }

    /// <summary>On a narrow screen a label may have to stand elsewhere than on a wide one, and be shorter; the style sheet shows one of them.</summary>
    private static Html Labels(ScheduleBar bar, double from, double to, int y)
    {
        var (mark, takes) = (bar.IsCritical ? "◆ " : "", DurationWords.Of(bar.Finish - bar.Start));
        var (narrow, wide) = (Of(ScheduleLabel.Narrow), Of(ScheduleLabel.Wide));
        return narrow == wide ? Text(wide, "") : Html.Of($"{Text(narrow, "narrow ")}{Text(wide, "wide ")}");

        ScheduleLabel Of(int width) => ScheduleLabel.Of(bar.Title, $"{mark} {takes}", from, to, width);

        Html Text(ScheduleLabel label, string screen) =>
            Html.Of($"<text class=\"{screen}{(label.IsEnd ? "end" : "")}\" x=\"{label.Place}%\" y=\"{y}\">{mark}{label.Title} <tspan class=\"s\">{takes}</tspan></text>");
    }

    /// <summary>What takes no time is drawn all the same.</summary>
    private static Html Rect(string kind, double from, double to, int y, int height) =>
        Html.Of($"<rect class=\"{kind}\" x=\"{from}%\" y=\"{y}\" width=\"{Math.Max(0.4, Math.Round(to - from, 2))}%\" height=\"{height}\" rx=\"2\"/>");
}
