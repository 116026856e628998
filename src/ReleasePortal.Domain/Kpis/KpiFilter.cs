namespace ReleasePortal.Domain.Kpis;

/// <summary>A choice of segments: of each dimension that is named, one. What is counted is in all of them.</summary>
public sealed record KpiFilter(IReadOnlyDictionary<Dimension, string> Segments)
{
    public static readonly KpiFilter Everything = new(new Dictionary<Dimension, string>());

    public bool IsEmpty => Segments.Count == 0;

    public bool Takes(Membership of) => Segments.All(segment => of.In(segment.Key).Contains(segment.Value, StringComparer.Ordinal));
}
