namespace ReleasePortal.Site.Graphs;

/// <summary>A place in a column: of a box, or of an arrow that passes (then there is no node).</summary>
internal sealed class GraphPlace(GraphNode? node, int layer)
{
    public GraphNode? Node { get; } = node;

    public int Layer { get; } = layer;

    /// <summary>From the top of the column, beginning with 0.</summary>
    public int Order { get; set; }

    public List<GraphPlace> Left { get; } = [];

    public List<GraphPlace> Right { get; } = [];

    /// <summary>The mean order of the neighbours on one side; its own where it has none there.</summary>
    public double Barycentre(bool ofLeft)
    {
        var neighbours = ofLeft ? Left : Right;
        return neighbours.Count == 0 ? Order : neighbours.Average(neighbour => neighbour.Order);
    }
}
