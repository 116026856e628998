namespace ReleasePortal.Site.Graphs;

/// <summary>
/// Puts boxes into columns so that arrows lead to the right, and orders each column so that few arrows cross
/// (longest paths, then barycentres, after Sugiyama). An arrow that skips a column gets an empty place there,
/// so that it does not run behind boxes. The same graph always gives the same layers.
/// </summary>
internal static class GraphLayers
{
    private const int Sweeps = 6;

    public static IReadOnlyList<IReadOnlyList<GraphPlace>> Of(Graph graph)
    {
        var layerOf = LongestPaths(graph);
        var layers = new List<List<GraphPlace>>();
        var places = graph.Nodes.ToDictionary(node => node.Id, node => Place(node, layerOf[node.Id]), StringComparer.Ordinal);
        foreach (var edge in graph.Edges.Where(edge => layerOf[edge.From] < layerOf[edge.To]))
        {
            var from = places[edge.From];
            for (var layer = layerOf[edge.From] + 1; layer < layerOf[edge.To]; layer++)
                from = Join(from, Place(null, layer));
            Join(from, places[edge.To]);
        }

        for (var sweep = 0; sweep < Sweeps; sweep++)
            Sweep(layers, forwards: sweep % 2 == 0);
        return layers;

        GraphPlace Place(GraphNode? node, int layer)
        {
            while (layers.Count <= layer)
                layers.Add([]);
            var place = new GraphPlace(node, layer) { Order = layers[layer].Count };
            layers[layer].Add(place);
            return place;
        }

        static GraphPlace Join(GraphPlace from, GraphPlace to)
        {
            from.Right.Add(to);
            to.Left.Add(from);
            return to;
        }
    }

    /// <summary>The layer of each box: one more than the highest before it. An arrow that closes a circle counts for nothing.</summary>
    private static Dictionary<string, int> LongestPaths(Graph graph)
    {
        var before = graph.Edges.ToLookup(edge => edge.To, edge => edge.From, StringComparer.Ordinal);
        var layers = new Dictionary<string, int>(StringComparer.Ordinal);
        var open = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in graph.Nodes)
            Visit(node.Id);
        return layers;

        int Visit(string id)
        {
            if (layers.TryGetValue(id, out var known))
                return known;
            if (!open.Add(id))
                return -1;
            var layer = before[id].Select(Visit).DefaultIfEmpty(-1).Max() + 1;
            open.Remove(id);
            layers[id] = layer;
            return layer;
        }
    }

    private static void Sweep(List<List<GraphPlace>> layers, bool forwards)
    {
        foreach (var layer in forwards ? layers.AsEnumerable() : layers.AsEnumerable().Reverse())
        {
            var ordered = layer.OrderBy(place => place.Barycentre(forwards)).ThenBy(place => place.Order).ToList();
            for (var order = 0; order < ordered.Count; order++)
                ordered[order].Order = order;
            layer.Sort((left, right) => left.Order.CompareTo(right.Order));
        }
    }
}
