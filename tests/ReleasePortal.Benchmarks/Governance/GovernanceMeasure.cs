using System.Diagnostics;
using NodaTime;
using ReleasePortal.Benchmarks.Kpis;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;

namespace ReleasePortal.Benchmarks.Governance;

/// <summary>Measures the promise: the change risk of 10,000 releases, and what policies find in them, in less than a second each.</summary>
internal static class GovernanceMeasure
{
    private const int Releases = 10_000;
    private const int Rounds = 7;

    /// <param name="folder">Of the sample organisation.</param>
    public static int Run(string folder)
    {
        using var snapshot = RepositorySnapshot.OfWorkingTree(folder);
        var sample = RecordReader.Read(snapshot, HistoryDetail.None).Records;
        var records = ManifoldSample.Of(sample, Releases);
        var now = sample.Portal.AsOf ?? SystemClock.Instance.GetCurrentInstant();
        var (risks, findings, policies) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round <= Rounds; round++)
        {
            GC.Collect();
            var calendar = new ReleaseCalendar(records, now);
            calendar.Prepare();
            _ = calendar.Conflicts.Count;
            var ofRisks = Taken(() => _ = records.Releases.AsParallel().Sum(release => calendar.Risks.Of(release).Points));
            var ofFindings = Taken(() => _ = calendar.Policies.Mattering.Count);
            var ofPolicies = Taken(() => _ = calendar.Policies.Verdicts.Count);
            if (round == 0)
                continue;
            risks.Add(ofRisks);
            findings.Add(ofFindings);
            policies.Add(ofPolicies);
        }

        Told("Every policy on every page", policies, records.Releases.Count);
        return Math.Max(Told("Change risk", risks, records.Releases.Count), Told("What policies find", findings, records.Releases.Count));
    }

    private static double Taken(Action work)
    {
        var clock = Stopwatch.StartNew();
        work();
        return clock.Elapsed.TotalSeconds;
    }

    private static int Told(string what, List<double> taken, int releases)
    {
        taken.Sort();
        Console.WriteLine($"{what} of {releases} releases: median {taken[Rounds / 2]:0.00} s, least {taken[0]:0.00} s");
        return taken[Rounds / 2] < 1 ? 0 : 1;
    }
}
