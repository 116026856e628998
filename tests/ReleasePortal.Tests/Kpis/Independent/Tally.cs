using NodaTime;

namespace ReleasePortal.Tests.Kpis.Independent;

/// <summary>What was counted and left out, and which rare cases that met.</summary>
internal sealed class Tally
{
    public List<Seen> Counted { get; } = [];

    /// <summary>The KPI and the record, once for each thing left out.</summary>
    public List<string> Left { get; } = [];

    /// <summary>How often each rare case was met.</summary>
    public Dictionary<string, int> Edges { get; } = new(StringComparer.Ordinal);

    public void Count(string figure, string record, Instant at, IReadOnlyList<string> segments, double amount, double outOf = 1, int weight = 1) =>
        Counted.Add(new Seen(figure, record, at, segments, amount, outOf, weight));

    public void Leave(string kpi, string record, string why)
    {
        Left.Add($"{kpi}: {record}");
        Edge($"{kpi}: {why}");
    }

    /// <summary>Notes that a rare case was met, and returns whether it was.</summary>
    public bool Edge(string name, bool isMet = true)
    {
        if (isMet)
            Edges[name] = Edges.GetValueOrDefault(name) + 1;
        return isMet;
    }
}
