using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Graphs;

/// <summary>Draws a graph as SVG whose boxes are links. The page says the same in a sentence beside it.</summary>
internal sealed class GraphDrawing
{
    private const double Width = 184;
    private const double Height = 46;
    private const double GapX = 60;
    private const double GapY = 18;
    private const double Margin = 4;
    private const int LongestTitle = 24;

    /// <summary>Graphs with more columns than this stop shrinking on a phone and scroll.</summary>
    private const int Narrow = 2;

    private readonly Graph graph;
    private readonly string label;
    private readonly IReadOnlyList<IReadOnlyList<GraphPlace>> layers;
    private readonly double height;

    private GraphDrawing(Graph graph, string label)
    {
        this.graph = graph;
        this.label = label;
        layers = GraphLayers.Of(graph);
        height = (layers.Max(layer => layer.Count) * (Height + GapY)) - GapY + (2 * Margin);
    }

    /// <param name="label">What the graph shows, in a few words.</param>
    public static Part Of(Graph graph, string label) => new PlacedHtml(page => new GraphDrawing(graph, label).Draw(page));

    private Html Draw(LinkBase page)
    {
        var width = (layers.Count * (Width + GapX)) - GapX + (2 * Margin);
        var hot = graph.Edges.Where(edge => edge.IsHot).Select(edge => (edge.From, edge.To)).ToHashSet();
        var arrows = Html.Join("", layers.SelectMany(layer => layer).Where(place => place.Node is not null)
            .SelectMany(from => from.Right.Select(first => Arrow(from, first, hot))));
        var boxes = Html.Join("", layers.SelectMany(layer => layer).Where(place => place.Node is not null).Select(place => Box(place, page)));
        return Html.Of($"<div class=\"graph-frame\" tabindex=\"0\" role=\"region\" aria-label=\"{label}, scrolls sideways\"><svg class=\"{(layers.Count > Narrow ? "graph wide" : "graph")}\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"group\" aria-label=\"{label}\"><defs><marker id=\"arrow\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerUnits=\"userSpaceOnUse\" markerWidth=\"10\" markerHeight=\"10\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\"/></marker></defs>{arrows}{boxes}</svg></div>");
    }

    /// <summary>A curve through every column that the arrow passes, to the box where it ends.</summary>
    private Html Arrow(GraphPlace from, GraphPlace first, HashSet<(string From, string To)> hot)
    {
        var path = Html.Of($"M{X(from) + Width} {Middle(from)}");
        var (x, y) = (X(from) + Width, Middle(from));
        var place = first;
        while (place.Node is null)
        {
            path = Html.Of($"{path}{Curve(x, y, X(place), Middle(place))}H{X(place) + Width}");
            (x, y) = (X(place) + Width, Middle(place));
            place = place.Right[0];
        }

        var tone = hot.Contains((from.Node!.Id, place.Node.Id)) ? "e hot" : "e";
        return Html.Of($"<path class=\"{tone}\" marker-end=\"url(#arrow)\" d=\"{path}{Curve(x, y, X(place) - 2, Middle(place))}\"/>");
    }

    private static Html Curve(double x1, double y1, double x2, double y2)
    {
        var middle = (x1 + x2) / 2;
        return Html.Of($"C{middle} {y1} {middle} {y2} {x2} {y2}");
    }

    private Html Box(GraphPlace place, LinkBase page)
    {
        var node = place.Node!;
        var (x, y) = (X(place), Middle(place) - (Height / 2));
        var box = Html.Of($"<rect x=\"{x}\" y=\"{y}\" width=\"{Width}\" height=\"{Height}\" rx=\"8\"/><rect class=\"b\" x=\"{x + 8}\" y=\"{y + 10}\" width=\"4\" height=\"{Height - 20}\" rx=\"2\"/><text x=\"{x + 22}\" y=\"{y + 20}\">{Short(node.Title)}</text><text class=\"s\" x=\"{x + 22}\" y=\"{y + 36}\">{node.Below}</text>");
        var tone = node.IsFocus ? $"tone-{node.Tone} me" : $"tone-{node.Tone}";
        return node.To is null
            ? Html.Of($"<g class=\"{tone}\">{box}</g>")
            : Html.Of($"<a class=\"{tone}\" href=\"{page.To(node.To)}\"><title>{node.Title}, {node.Below}</title>{box}</a>");
    }

    private static double X(GraphPlace place) => Margin + (place.Layer * (Width + GapX));

    private double Middle(GraphPlace place)
    {
        var count = layers[place.Layer].Count;
        return (height / 2) + ((place.Order - ((count - 1) / 2.0)) * (Height + GapY));
    }

    private static string Short(string title) => title.Length <= LongestTitle ? title : title[..(LongestTitle - 1)].TrimEnd() + "…";
}
