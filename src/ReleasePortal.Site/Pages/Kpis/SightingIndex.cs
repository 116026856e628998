using ReleasePortal.Domain.Kpis;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Pages.Kpis;

/// <summary>Finds the numbers in which a record counts, and where there is anything to look at.</summary>
internal sealed class SightingIndex
{
    private readonly Dictionary<string, (int All, IReadOnlyDictionary<(Dimension Dimension, string Segment), int> In)> recent;
    private readonly ILookup<Record, (KpiDefinition Kpi, Sighting Sighting)> byRecord;

    public SightingIndex(KpiReport report)
    {
        byRecord = report.Results
            .SelectMany(result => All(result).Select(sighting => (result.Kpi, Sighting: sighting)))
            .ToLookup(pair => pair.Sighting.Subject.Record, pair => (pair.Kpi, pair.Sighting), ReferenceComparer.Instance);
        recent = report.Results.ToDictionary(result => result.Kpi.Id, result => Counts([.. All(result).Where(one => report.RecentSpan.Contains(one.At))]), StringComparer.Ordinal);
    }

    /// <summary>In the order of the KPIs.</summary>
    public IEnumerable<(KpiDefinition Kpi, Sighting Sighting)> Of(Record record) => byRecord[record];

    /// <summary>How many things a KPI counted or left out in the last 90 days.</summary>
    public int Recent(KpiDefinition kpi) => recent[kpi.Id].All;

    /// <inheritdoc cref="Recent(KpiDefinition)"/>
    public int Recent(KpiDefinition kpi, Dimension dimension, string segment) => recent[kpi.Id].In.GetValueOrDefault((dimension, segment));

    private static IEnumerable<Sighting> All(KpiResult result) => result.Counted.Concat<Sighting>(result.LeftOut);

    private static (int All, IReadOnlyDictionary<(Dimension Dimension, string Segment), int> In) Counts(IReadOnlyList<Sighting> sightings) =>
        (sightings.Count, sightings.SelectMany(one => one.Of.Segments).CountBy(segment => segment).ToDictionary());

    private sealed class ReferenceComparer : IEqualityComparer<Record>
    {
        public static readonly ReferenceComparer Instance = new();

        public bool Equals(Record? one, Record? other) => ReferenceEquals(one, other);

        public int GetHashCode(Record record) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(record);
    }
}
