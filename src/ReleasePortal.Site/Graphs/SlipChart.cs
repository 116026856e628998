using NodaTime;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Graphs;

/// <summary>
/// Draws how a start moved: time runs to the right, and each promise stands below the one before it, so that a straight line down
/// is a kept promise. Places are shares of the width: the chart grows with the page, and its words do not.
/// </summary>
internal static class SlipChart
{
    private const int RowHeight = 38;
    private const int Above = 30;
    private const double Edge = 2;

    /// <param name="points">At least one, in the order in which they were promised.</param>
    /// <param name="baseline">The start that counts, if one does.</param>
    /// <param name="title">What the chart shows.</param>
    /// <param name="description">The same as the chart, in words.</param>
    public static Html Of(IReadOnlyList<SlipPoint> points, Instant? baseline, string title, string description)
    {
        var starts = points.Select(point => point.At).Concat(baseline is { } start ? [start] : []).ToList();
        var scale = new Scale(starts.Min(), starts.Max());
        var height = (points.Count * RowHeight) + Above - 14;
        var steps = Html.Join("", points.Zip(points.Skip(1)).Select((pair, row) => Step(scale.Of(pair.First.At), scale.Of(pair.Second.At), row)));
        var marks = Html.Join("", points.Select((point, row) => Mark(point, scale.Of(point.At), row)));
        return Html.Of($"<svg class=\"slip\" width=\"100%\" height=\"{height}\" role=\"img\" aria-labelledby=\"slip-title\" aria-describedby=\"slip-words\"><title id=\"slip-title\">{title}</title><desc id=\"slip-words\">{description}</desc>{(baseline is { } promised ? Line(scale.Of(promised), height) : Html.Empty)}{steps}{marks}</svg>");
    }

    private static Html Line(double x, int height) =>
        Html.Of($"<line class=\"base\" x1=\"{x}%\" y1=\"0\" x2=\"{x}%\" y2=\"{height}\"/>{Words("s", x, 12, "Baseline")}");

    private static Html Step(double from, double to, int row) =>
        Html.Of($"<line x1=\"{from}%\" y1=\"{Y(row)}\" x2=\"{from}%\" y2=\"{Y(row + 1)}\"/><line x1=\"{from}%\" y1=\"{Y(row + 1)}\" x2=\"{to}%\" y2=\"{Y(row + 1)}\"/>");

    private static Html Mark(SlipPoint point, double x, int row) =>
        Html.Of($"<circle class=\"{(point.IsActual ? "actual" : "promise")}\" cx=\"{x}%\" cy=\"{Y(row)}\" r=\"5\"/>{Words("w", x, Y(row) - 10, point.Label)}");

    /// <summary>Words stay inside the chart: those of a mark in the right half end at it.</summary>
    private static Html Words(string kind, double x, int y, string words) =>
        Html.Of($"<text class=\"{kind}{(x > 50 ? " end" : "")}\" x=\"{x}%\" y=\"{y}\">{words}</text>");

    private static int Y(int row) => Above + (row * RowHeight) + 10;

    private sealed record Scale(Instant First, Instant Last)
    {
        /// <summary>In per cent of the width, with two digits.</summary>
        public double Of(Instant at) => First == Last
            ? Edge
            : Math.Round(Edge + ((100 - (2 * Edge)) * ((at - First) / (Last - First))), 2);
    }
}
