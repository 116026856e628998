namespace ReleasePortal.Site.Graphs;

/// <summary>Boxes and arrows. Arrows between unknown boxes and from a box to itself are left out.</summary>
internal sealed record Graph
{
    public Graph(IEnumerable<GraphNode> nodes, IEnumerable<GraphEdge> edges)
    {
        Nodes = [.. nodes.DistinctBy(node => node.Id).OrderBy(node => node.Id, StringComparer.Ordinal)];
        var known = Nodes.Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
        Edges =
        [
            .. edges.Where(edge => edge.From != edge.To && known.Contains(edge.From) && known.Contains(edge.To))
                .DistinctBy(edge => (edge.From, edge.To))
                .OrderBy(edge => edge.From, StringComparer.Ordinal).ThenBy(edge => edge.To, StringComparer.Ordinal),
        ];
    }

    public IReadOnlyList<GraphNode> Nodes { get; }

    public IReadOnlyList<GraphEdge> Edges { get; }
}
