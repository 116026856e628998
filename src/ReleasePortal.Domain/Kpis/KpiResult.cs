namespace ReleasePortal.Domain.Kpis;

/// <summary>What one KPI saw.</summary>
public sealed class KpiResult
{
    private readonly Dictionary<string, FigureSeries> all;
    private readonly Dictionary<(string Figure, Dimension Dimension, string Segment), FigureSeries> segments;

    /// <param name="kpi">The KPI.</param>
    /// <param name="sightings">All that it looked at.</param>
    public KpiResult(KpiDefinition kpi, IEnumerable<Sighting> sightings)
    {
        Kpi = kpi;
        var (counted, left) = (new List<Observation>(), new List<LeftOut>());
        foreach (var sighting in sightings)
        {
            if (sighting is Observation observation)
                counted.Add(observation);
            else
                left.Add((LeftOut)sighting);
        }

        LeftOut = [.. left.OrderBy(one => one.At).ThenBy(one => one.Subject)];
        counted.Sort((one, other) => one.At.CompareTo(other.At) is not 0 and var order ? order : one.Subject.CompareTo(other.Subject));
        Counted = counted;
        all = kpi.Figures.ToDictionary(figure => figure.Id, figure => FigureSeries.InOrder(figure, counted.FindAll(one => one.Figure == figure)), StringComparer.Ordinal);
        segments = Segmented(counted);
    }

    public KpiDefinition Kpi { get; }

    /// <summary>In the order of time.</summary>
    public IReadOnlyList<Observation> Counted { get; }

    /// <summary>In the order of time.</summary>
    public IReadOnlyList<LeftOut> LeftOut { get; }

    public FigureSeries Of(Figure figure) => all[figure.Id];

    /// <summary>Of one segment; without observations where nothing counts in it.</summary>
    public FigureSeries Of(Figure figure, Dimension dimension, string segment) =>
        segments.GetValueOrDefault((figure.Id, dimension, segment)) ?? new FigureSeries(figure, []);

    /// <summary>Of everything that is in all the segments of a choice.</summary>
    public FigureSeries Of(Figure figure, KpiFilter filter) =>
        filter.IsEmpty ? Of(figure) : new FigureSeries(figure, Of(figure).Observations.Where(one => filter.Takes(one.Of)));

    /// <summary>The segments of a dimension in which anything counts, in ordinal order.</summary>
    public IEnumerable<string> SegmentsOf(Dimension dimension) => segments.Keys
        .Where(key => key.Dimension == dimension).Select(key => key.Segment).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static Dictionary<(string Figure, Dimension Dimension, string Segment), FigureSeries> Segmented(List<Observation> counted)
    {
        var lists = new Dictionary<(string Figure, Dimension Dimension, string Segment), List<Observation>>();
        foreach (var one in counted)
        {
            foreach (var (dimension, segment) in one.Of.Segments)
            {
                ref var list = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(lists, (one.Figure.Id, dimension, segment), out _);
                (list ??= []).Add(one);
            }
        }

        return lists.ToDictionary(entry => entry.Key, entry => FigureSeries.InOrder(entry.Value[0].Figure, entry.Value));
    }
}
