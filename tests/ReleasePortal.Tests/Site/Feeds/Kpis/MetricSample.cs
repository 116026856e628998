namespace ReleasePortal.Tests.Site.Feeds.Kpis;

/// <summary>A sample as a program reads it that is not ours.</summary>
internal sealed record MetricSample(string Family, string Type, string Unit, string Help, IReadOnlyDictionary<string, string> Labels, double Value)
{
    /// <summary>The segment, such as <c>tier 1</c>; empty for everything.</summary>
    public string Part => Labels.Count == 0 ? "" : $"{Labels["dimension"]} {Labels["segment"]}";
}
