using System.Diagnostics;
using NodaTime;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;

namespace ReleasePortal.Benchmarks.Kpis;

/// <summary>Measures the promise: every KPI, in all segments and months, over 10,000 releases in less than a second.</summary>
internal static class KpiMeasure
{
    private const int Releases = 10_000;
    private const int Rounds = 7;
    private const int Months = 13;

    /// <param name="folder">Of the sample organisation.</param>
    public static int Run(string folder)
    {
        using var snapshot = RepositorySnapshot.OfWorkingTree(folder);
        var sample = RecordReader.Read(snapshot, HistoryDetail.None).Records;
        var records = ManifoldSample.Of(sample, Releases);
        var now = sample.Portal.AsOf ?? SystemClock.Instance.GetCurrentInstant();
        var (taken, values) = (new List<double>(), 0);
        for (var round = 0; round <= Rounds; round++)
        {
            GC.Collect();
            var clock = Stopwatch.StartNew();
            var report = KpiReport.Of(records, now, new HashSet<string>());
            values = Values(report);
            if (round > 0)
                taken.Add(clock.Elapsed.TotalSeconds);
        }

        taken.Sort();
        Console.WriteLine($"{KpiBook.All.Count} KPIs over {records.Releases.Count} releases, {values} values: median {taken[Rounds / 2]:0.00} s, least {taken[0]:0.00} s");
        return taken[Rounds / 2] < 1 ? 0 : 1;
    }

    /// <summary>Of each figure over everything, in each segment of each dimension, and of each headline in each tier of each type of each team of each product.</summary>
    private static int Values(KpiReport report)
    {
        var values = 0;
        foreach (var result in report.Results)
        {
            foreach (var figure in result.Kpi.Figures)
            {
                values += Of(report, result.Of(figure));
                foreach (var dimension in Enum.GetValues<Dimension>())
                    values += result.SegmentsOf(dimension).Sum(segment => Of(report, result.Of(figure, dimension, segment)));
            }

            values += result.Of(result.Kpi.Headline).Observations.GroupBy(one => (one.Of.Tier, one.Of.Type, one.Of.Team, one.Of.Product))
                .Sum(part => Of(report, new FigureSeries(result.Kpi.Headline, part)));
        }

        return values;
    }

    private static int Of(KpiReport report, FigureSeries series)
    {
        List<FigureValue> values = [report.Recent(series), report.Earlier(series), .. report.Months(Months).Select(month => report.In(series, month))];
        return values.Count;
    }
}
