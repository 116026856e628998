using System.CommandLine;
using System.Globalization;
using ReleasePortal.Cli.CommandLine;
using ReleasePortal.Cli.Output;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Repository.History;

namespace ReleasePortal.Cli.Commands;

internal sealed class KpiCommand : PortalCommand
{
    public KpiCommand(Surroundings surroundings)
        : base("kpi", "Show the KPIs.")
    {
        var (commit, now, repository) = (SharedOptions.Commit(), SharedOptions.Now(), SharedOptions.Repository());
        foreach (var option in (Option[])[commit, now, repository])
            Add(option);
        SetAction(line =>
        {
            var folder = RecordFolder.Find(line.GetValue(repository), surroundings);
            using var reviewed = ReviewedRepository.Read(folder, line.GetValue(commit), line.GetValue(now), HistoryDetail.ForRules, clones: null, surroundings);
            var watch = System.Diagnostics.Stopwatch.StartNew();
            var report = KpiReport.Of(reviewed.Records, reviewed.Review.Calendar.Now, reviewed.Review.Waived.Select(waived => waived.Waiver.Id).ToHashSet(), []);
            foreach (var result in report.Results)
            {
                surroundings.Output.WriteLine($"{result.Kpi.Title}: {result.Counted.Count} counted, {result.LeftOut.Count} left out");
                foreach (var figure in result.Kpi.Figures)
                {
                    var series = result.Of(figure);
                    var v = report.Recent(series);
                    surroundings.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {figure.Title,-60} {v.Value,8:0.00} n={v.N} p90={v.NinetiethPercentile:0.0}  {string.Join(' ', report.Months(12).Select(month => report.In(series, month)).Select(m => m.Value is null ? "-" : $"{m.Value:0.#}/{m.N}"))}"));
                }

                foreach (var why in result.LeftOut.CountBy(left => left.Why).OrderByDescending(e => e.Value).Take(4))
                    surroundings.Output.WriteLine($"        left out {why.Value}: {why.Key}");
            }

            surroundings.Output.WriteLine($"{watch.ElapsedMilliseconds} ms");
        });
    }

    public override IReadOnlyList<(string Line, string Does)> Examples => [("portal kpi", "all")];
}
