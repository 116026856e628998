using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Graphs;

/// <summary>
/// Draws a figure month by month: a line, or bars for what is added up. The axis starts at nothing. Places to the right are shares of the
/// width, so that the chart grows with the page and its words do not. First, last and target are labelled; the rest tells itself when pointed at.
/// </summary>
internal static class TrendChart
{
    private const int Top = 18;
    private const int Depth = 74;
    private const int Height = Top + Depth + 20;
    private const double Left = 1;
    private const double Right = 74;
    private const int Line = 14;

    /// <param name="id">Unique on the page.</param>
    /// <param name="points">In the order of time; at least one.</param>
    /// <param name="target">Where it should be; null where nobody said.</param>
    /// <param name="bars">Whether values are added up.</param>
    /// <param name="title">What the chart shows.</param>
    /// <param name="description">The same as the chart, in words.</param>
    public static Html Of(string id, IReadOnlyList<TrendPoint> points, (double Value, string Label)? target, bool bars, string title, string description)
    {
        var top = points.Select(point => point.Value ?? 0).Append(target?.Value ?? 0).Max();
        var scale = new Scale(points.Count, top <= 0 ? 1 : top);
        var marks = Html.Join("", points.Select((point, place) => Mark(point, place, scale, bars)));
        var lines = bars ? Html.Empty : Html.Join("", Joined(points).Select(pair => Segment(points, pair.From, pair.To, scale)));
        return Html.Of($"<svg class=\"trend\" width=\"100%\" height=\"{Height}\" role=\"img\" aria-labelledby=\"{id}-t\" aria-describedby=\"{id}-d\"><title id=\"{id}-t\">{title}</title><desc id=\"{id}-d\">{description}</desc><line class=\"axis\" x1=\"{Left}%\" x2=\"{Right}%\" y1=\"{Top + Depth}\" y2=\"{Top + Depth}\"/>{(target is { } goal ? Target(goal.Value, scale) : Html.Empty)}{lines}{marks}{First(points, target, scale)}{Ends(points, target, scale)}{Months(points, scale)}</svg>");
    }

    /// <summary>Neighbours that both have a value.</summary>
    private static IEnumerable<(int From, int To)> Joined(IReadOnlyList<TrendPoint> points)
    {
        for (var place = 1; place < points.Count; place++)
        {
            if (points[place].Value is not null && points[place - 1].Value is not null)
                yield return (place - 1, place);
        }
    }

    private static Html Segment(IReadOnlyList<TrendPoint> points, int from, int to, Scale scale) =>
        Html.Of($"<line x1=\"{scale.X(from)}%\" y1=\"{scale.Y(points[from].Value!.Value)}\" x2=\"{scale.X(to)}%\" y2=\"{scale.Y(points[to].Value!.Value)}\"/>");

    private static Html Mark(TrendPoint point, int place, Scale scale, bool bars)
    {
        if (point.Value is not { } value)
            return Html.Empty;
        var kind = point.IsFew ? "few" : "full";
        return bars
            ? Html.Of($"<rect class=\"{kind}\" x=\"{scale.X(place) - scale.Half}%\" y=\"{scale.Y(value)}\" width=\"{2 * scale.Half}%\" height=\"{Math.Max(1, Top + Depth - scale.Y(value))}\"><title>{point.Words}</title></rect>")
            : Html.Of($"<circle class=\"{kind}\" cx=\"{scale.X(place)}%\" cy=\"{scale.Y(value)}\" r=\"3.5\"><title>{point.Words}</title></circle>");
    }

    private static Html Target(double value, Scale scale) =>
        Html.Of($"<line class=\"goal\" x1=\"{Left}%\" x2=\"{Right}%\" y1=\"{scale.Y(value)}\" y2=\"{scale.Y(value)}\"/>");

    /// <summary>The first value above its mark; below it where the line of the target is in the way.</summary>
    private static Html First(IReadOnlyList<TrendPoint> points, (double Value, string Label)? target, Scale scale)
    {
        var known = points.Index().Where(point => point.Item.Value is not null).ToList();
        if (known.Count > 1)
        {
            var (x, y) = (scale.X(known[0].Index), scale.Y(known[0].Item.Value!.Value));
            var isBelow = target is { } goal && y - scale.Y(goal.Value) is > 0 and < Line + 4;
            return Html.Of($"<text class=\"s{(known[0].Index * 2 > points.Count ? " first" : "")}\" x=\"{Math.Max(Left, x - 2)}%\" y=\"{(isBelow ? y + Line + 4 : y - 8)}\">{known[0].Item.Label}</text>");
        }

        return known.Count == 1 ? Html.Empty : Html.Of($"<text class=\"s\" x=\"{Left}%\" y=\"{Top + (Depth / 2)}\">No data</text>");
    }

    /// <summary>At the right edge the last value and the target, one above the other.</summary>
    private static Html Ends(IReadOnlyList<TrendPoint> points, (double Value, string Label)? target, Scale scale)
    {
        var last = points.LastOrDefault(point => point.Value is not null);
        var (lastY, targetY) = (last is null ? (double?)null : scale.Y(last.Value!.Value), target is { } goal ? scale.Y(goal.Value) : (double?)null);
        if (lastY is { } one && targetY is { } other && Math.Abs(one - other) < Line)
            (lastY, targetY) = one <= other ? (Math.Min(one, Depth), Math.Min(one, Depth) + Line) : (Math.Min(other, Depth) + Line, Math.Min(other, Depth));
        return Html.Join("",
        [
            targetY is { } y ? Html.Of($"<text class=\"s\" x=\"{Right + 2}%\" y=\"{y + 4}\">{target!.Value.Label}</text>") : Html.Empty,
            lastY is { } at ? Html.Of($"<text class=\"last\" x=\"{Right + 2}%\" y=\"{at + 4}\">{last!.Label}</text>") : Html.Empty,
        ]);
    }

    private static Html Months(IReadOnlyList<TrendPoint> points, Scale scale) => Html.Join("", new[] { 0, points.Count / 3, points.Count * 2 / 3, points.Count - 1 }.Distinct()
        .Select(place => Html.Of($"<text class=\"s mid\" x=\"{scale.X(place)}%\" y=\"{Height - 4}\">{points[place].Short}</text>")));

    private sealed record Scale(int Count, double Highest)
    {
        /// <summary>Half of a bar, in per cent of the width.</summary>
        public double Half => Math.Round((Right - Left) / Count * 0.32, 2);

        public double X(int place) => Math.Round(Left + ((Right - Left) * (place + 0.5) / Count), 2);

        public double Y(double value) => Math.Round(Top + (Depth * (1 - (value / Highest))), 1);
    }
}
