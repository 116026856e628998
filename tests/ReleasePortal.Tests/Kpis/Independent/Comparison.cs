using NodaTime;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Tests.Fixtures;

namespace ReleasePortal.Tests.Kpis.Independent;

/// <summary>Holds the product's figures against the second implementation.</summary>
internal sealed class Comparison
{
    private const int MonthCount = 14;

    private readonly KpiReport report;
    private readonly RawRepository raw;
    private readonly IReadOnlyList<(string Name, Interval Span, Func<FigureSeries, FigureValue> Product)> periods;

    public Comparison(SmallRepository files, Instant now, IReadOnlySet<string> usedWaivers)
    {
        using var snapshot = new RepositorySnapshot(
            "memory", [.. files.Files.Select(file => new SnapshotFile(file.Key, EntryKind.RegularFile, file.Value.Length, () => file.Value))], null, isWorkingTree: true, null);
        var read = RecordReader.Read(snapshot, HistoryDetail.None);
        Unreadable = [.. read.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => $"{finding.Rule.Code} {finding.Place}: {finding.Message}")];
        report = KpiReport.Of(read.Records, now, usedWaivers);
        raw = new RawRepository(files.Files, now, usedWaivers);
        PlanKpis.Count(raw, Tally);
        DeploymentKpis.Count(raw, Tally);
        IncidentKpis.Count(raw, Tally);
        ApprovalKpis.Count(raw, Tally);
        RecordKpis.Count(raw, Tally);
        ExecutionKpis.Count(raw, Tally);
        RareCases.Count(raw, Tally);
        periods = [.. report.Months(MonthCount).Select(month => Month(month)), ("the last 90 days", Recent(now), report.Recent)];
    }

    public Tally Tally { get; } = new();

    /// <summary>What the reader of the product would not take.</summary>
    public IReadOnlyList<string> Unreadable { get; }

    /// <summary>Every figure over everything and in every segment, then what was counted and left out.</summary>
    public IEnumerable<string> Differences()
    {
        var all = Tally.Counted.ToLookup(one => one.Figure, StringComparer.Ordinal);
        var segments = Tally.Counted.SelectMany(one => one.Segments, (one, segment) => (one.Figure, Segment: segment, Seen: one)).ToLookup(one => (one.Figure, one.Segment), one => one.Seen);
        var names = segments.Select(group => group.Key).ToLookup(key => key.Figure, key => key.Segment, StringComparer.Ordinal);
        return
        [
            .. from result in report.Results
               from figure in result.Kpi.Figures
               let name = $"{result.Kpi.Id}/{figure.Id}"
               from difference in Between(name, "everything", result.Of(figure), [.. all[name]])
                   .Concat(from segment in SegmentsOf(result).Union(names[name], StringComparer.Ordinal)
                           let parts = segment.Split('=')
                           from difference in Between(name, segment, result.Of(figure, Enum.Parse<Dimension>(parts[0], ignoreCase: true), parts[1]), [.. segments[(name, segment)]])
                           select difference)
               select difference,
            .. Unlike("counts", report.Results.SelectMany(result => result.Counted, (result, one) => Named(result.Kpi.Id + "/" + one.Figure.Id, one.Subject.Record.Id, one.At, one.Amount, one.Base)),
                Tally.Counted.Select(one => Named(one.Figure, one.Record, one.At, one.Amount, one.Base))),
            .. Unlike("leaves out", report.Results.SelectMany(result => result.LeftOut, (result, one) => $"{result.Kpi.Id}: {one.Subject.Record.Id}"), Tally.Left),
        ];
    }

    private static string Named(string figure, string record, Instant at, double amount, double outOf) => $"{figure}: {record} at {at} {amount:0.######}/{outOf:0.######}";

    private static IEnumerable<string> SegmentsOf(KpiResult result) =>
        Enum.GetValues<Dimension>().SelectMany(result.SegmentsOf, (dimension, segment) => $"{dimension.ToString().ToLowerInvariant()}={segment}");

    private static IEnumerable<string> Unlike(string verb, IEnumerable<string> product, IEnumerable<string> second)
    {
        var counts = second.CountBy(name => name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (var (name, count) in product.CountBy(name => name, StringComparer.Ordinal))
        {
            counts.Remove(name, out var expected);
            if (count != expected)
                yield return $"The product {verb} {name} {count} times, the second implementation {expected}.";
        }

        foreach (var (name, count) in counts)
            yield return $"Only the second implementation {verb} {name}, {count} times.";
    }

    private (string Name, Interval Span, Func<FigureSeries, FigureValue> Product) Month(YearMonth month)
    {
        var first = month.OnDayOfMonth(1);
        return (month.ToString(), new Interval(raw.StartOf(first), raw.StartOf(first.PlusMonths(1))), series => report.In(series, month));
    }

    private static Interval Recent(Instant now) => new(now - Duration.FromDays(90) + Duration.Epsilon, now + Duration.Epsilon);

    private IEnumerable<string> Between(string figure, string segment, FigureSeries series, IReadOnlyList<Seen> seen)
    {
        var formula = Formula.All[figure];
        foreach (var (name, span, product) in periods)
        {
            var (value, second) = (product(series), formula.Over(seen, span.Start, span.End, raw.Now));
            if (!second.IsAs(new Answer(value.Value, value.N, value.NinetiethPercentile)))
                yield return $"{figure} in {segment} of {name}: the product says {value}, the second implementation {second}.";
        }
    }
}
