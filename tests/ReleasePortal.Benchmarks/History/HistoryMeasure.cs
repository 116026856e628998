using System.Diagnostics;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.History.Kept;
using ReleasePortal.Repository.Snapshots;

namespace ReleasePortal.Benchmarks.History;

/// <summary>Holds the walk over a long history against Git's own log of the same repository, in turn.</summary>
internal static class HistoryMeasure
{
    private const int Rounds = 5;

    /// <param name="folder">Where the repository is, or is made.</param>
    /// <returns>The exit status: 0 where the promises are kept.</returns>
    public static int Run(string folder)
    {
        Console.WriteLine($"{LongHistory.Records:N0} records in {LongHistory.Commits:N0} commits, in {folder}");
        LongHistory.MakeIn(folder);
        var (log, walk, next, all, allNext) = (new List<double>(), new List<double>(), new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            log.Add(Seconds(() => Log(folder)));
            Forget(folder);
            walk.Add(Seconds(() => Walk(folder)));
            LongHistory.AddCommit(folder, 2 * round);
            next.Add(Seconds(() => Walk(folder)));
            Forget(folder);
            all.Add(Everything(folder));
            LongHistory.AddCommit(folder, (2 * round) + 1);
            allNext.Add(Everything(folder));
        }

        Console.WriteLine($"git log --name-status              {Median(log):0.00} s");
        Console.WriteLine($"the walk, without a cache          {Median(walk):0.00} s, {Median(walk) / Median(log):0.00} times as long; promised are 2");
        Console.WriteLine($"the walk, after one new commit     {Median(next):0.00} s; promised are 0.3 s");
        Console.WriteLine($"and every field of every version   {Median(all):0.00} s, {Median(all) / Median(log):0.00} times as long");
        Console.WriteLine($"the same, after one new commit     {Median(allNext):0.00} s");
        return Median(walk) < 2 * Median(log) && Median(next) < 0.3 ? 0 : 1;
    }

    private static void Walk(string folder)
    {
        using var repository = new LibGit2Sharp.Repository(folder);
        var graph = new CommitLog(new HistoryCache(new KeptPlace(folder, IsBelieved: true), ""), HomeBranch.Of((byte[]?)null)).Read(repository, repository.Head.Tip.Sha, "");
        if (graph is null || new RecordSteps(graph).ByRecord.Count != LongHistory.Records)
            throw new InvalidOperationException("The history is not complete.");
    }

    private static void Forget(string folder)
    {
        var kept = Path.Combine(folder, ".portal");
        if (Directory.Exists(kept))
            Directory.Delete(kept, recursive: true);
    }

    /// <summary>What a check asks of the history, in seconds; listing the files of the commit is not part of it.</summary>
    private static double Everything(string folder)
    {
        using var snapshot = RepositorySnapshot.OfCommit(folder, "HEAD");
        return Seconds(() =>
        {
            if (!HistoryReader.Read(snapshot, HistoryDetail.ForPages).IsComplete)
                throw new InvalidOperationException("The history is not complete.");
        });
    }

    private static void Log(string folder)
    {
        using var git = Process.Start(new ProcessStartInfo("git", "log --name-status") { WorkingDirectory = folder, RedirectStandardOutput = true, UseShellExecute = false })!;
        git.StandardOutput.BaseStream.CopyTo(Stream.Null);
        git.WaitForExit();
    }

    /// <summary>Without the garbage of what was measured before: a portal walks once and ends.</summary>
    private static double Seconds(Action act)
    {
        GC.Collect();
        var clock = Stopwatch.StartNew();
        act();
        return clock.Elapsed.TotalSeconds;
    }

    private static double Median(List<double> all) => all.Order().ElementAt(all.Count / 2);
}
