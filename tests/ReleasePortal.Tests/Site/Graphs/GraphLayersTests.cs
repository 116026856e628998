using CsCheck;
using ReleasePortal.Site.Graphs;
using Xunit;

namespace ReleasePortal.Tests.Site.Graphs;

public sealed class GraphLayersTests
{
    private static readonly Gen<Graph> Graphs =
        from size in Gen.Int[1, 12]
        from edges in Gen.Select(Gen.Int[0, size - 1], Gen.Int[0, size - 1]).Array[0, 30]
        select new Graph(
            Enumerable.Range(0, size).Select(number => new GraphNode($"n{number}", $"{number}", "", "none", null)),
            edges.Select(edge => new GraphEdge($"n{edge.Item1}", $"n{edge.Item2}")));

    [Fact]
    public void Arrows_lead_to_the_right_from_column_to_column() => Graphs.Sample(graph =>
        GraphLayers.Of(graph).SelectMany(layer => layer).All(place => place.Right.All(next => next.Layer == place.Layer + 1)));

    [Fact]
    public void Every_box_has_one_place_and_no_two_things_share_one() => Graphs.Sample(graph =>
    {
        var layers = GraphLayers.Of(graph);
        return layers.SelectMany(layer => layer).Count(place => place.Node is not null) == graph.Nodes.Count
            && layers.All(layer => layer.Select((place, order) => place.Order == order).All(right => right));
    });

    [Fact]
    public void An_arrow_that_skips_a_column_gets_a_place_of_its_own_there()
    {
        var layers = GraphLayers.Of(new Graph(
            [Node("a"), Node("b"), Node("c")],
            [new GraphEdge("a", "b"), new GraphEdge("b", "c"), new GraphEdge("a", "c")]));

        Assert.Equal([1, 2, 1], layers.Select(layer => layer.Count));
        Assert.Single(layers[1], place => place.Node is null);
    }

    private static GraphNode Node(string id) => new(id, id, "", "none", null);
}
