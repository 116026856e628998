using ReleasePortal.Domain.Kpis;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Pages.Kpis;

/// <summary>Finds the numbers in which a record counts.</summary>
internal sealed class KpiSightings
{
    private readonly ILookup<Record, (KpiDefinition Kpi, Sighting Sighting)> byRecord;

    public KpiSightings(KpiReport report) => byRecord = report.Results
        .SelectMany(result => result.Counted.Concat<Sighting>(result.LeftOut).Select(sighting => (result.Kpi, Sighting: sighting)))
        .ToLookup(pair => pair.Sighting.Subject.Record, pair => (pair.Kpi, pair.Sighting), ReferenceComparer.Instance);

    /// <summary>In the order of the KPIs.</summary>
    public IEnumerable<(KpiDefinition Kpi, Sighting Sighting)> Of(Record record) => byRecord[record];

    private sealed class ReferenceComparer : IEqualityComparer<Record>
    {
        public static readonly ReferenceComparer Instance = new();

        public bool Equals(Record? one, Record? other) => ReferenceEquals(one, other);

        public int GetHashCode(Record record) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(record);
    }
}
