using NodaTime;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.History.Kept;
using ReleasePortal.Repository.Products.Clones;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;

namespace ReleasePortal.Repository.Kpis;

/// <summary>Works out what the figures of past months were when each was closed: from the commit that the branch had then.</summary>
public static class ClosedMonths
{
    private const int Months = 12;

    private static readonly HashSet<string> NoWaivers = [];

    private static readonly Dictionary<(string Kpi, string Figure), FigureValue> NoFigures = [];

    /// <param name="snapshot">What is read now.</param>
    /// <param name="records">Made of it.</param>
    /// <param name="now">Months that are not closed by then are not told.</param>
    /// <param name="clones">Where clones of the repositories of products are, or null.</param>
    /// <param name="isRequired">Whether nothing that was kept of the history is believed.</param>
    /// <returns>The earliest month first; months before the first commit are missing, and all where history is not complete.</returns>
    public static IReadOnlyList<MonthClosing> Read(RepositorySnapshot snapshot, RecordSet records, Instant now, CloneFolder? clones, bool isRequired)
    {
        if (snapshot.Commit is not { } commit || !records.History.IsComplete)
            return [];
        using var repository = GitRepository.TryOpen(snapshot.Folder)!;
        var asked = Asked(records, now);
        var held = Held(repository, snapshot.Folder, commit.Id, asked, now);
        var kept = new ClosingCache(KeptPlace.In(repository, snapshot.Folder, commit.Id, isBelieved: !isRequired), hasClones: clones is not null);
        List<MonthClosing> closings =
        [
            .. (from closing in asked.Zip(held, (month, stamp) => (month.Month, month.At, Commit: stamp?.Id))
               where closing.Commit is not null
               select kept.Find(closing.Month, closing.At, closing.Commit) ?? Worked(snapshot.Folder, closing.Month, closing.At, closing.Commit, clones)).OfType<MonthClosing>(),
        ];
        kept.Save(closings);
        return closings;
    }

    /// <returns>Nothing where the line of the branch holds a commit that cannot be read.</returns>
    private static IReadOnlyList<CommitStamp?> Held(LibGit2Sharp.Repository repository, string folder, string last, IReadOnlyList<(YearMonth Month, Instant At)> asked, Instant now)
    {
        try
        {
            return PastState.Held(repository, folder, last, [.. asked.Select(month => month.At)], now);
        }
        catch (LibGit2Sharp.LibGit2SharpException)
        {
            return [];
        }
    }

    private static List<(YearMonth Month, Instant At)> Asked(RecordSet records, Instant now)
    {
        var zone = records.Portal.TimeZone;
        var thisMonth = now.InZone(zone).Date.ToYearMonth();
        return
        [
            .. Enumerable.Range(-Months, Months).Select(thisMonth.PlusMonths)
                .Select(month => (month, zone.AtStartOfDay(month.PlusMonths(1).OnDayOfMonth(1)).ToInstant() + MonthClosing.Grace))
                .Where(closing => closing.Item2 <= now),
        ];
    }

    /// <returns>Without figures where what the branch held then cannot be read in full, or lay elsewhere: then nobody knows. Null where it could not be read now.</returns>
    private static MonthClosing? Worked(string folder, YearMonth month, Instant at, string commit, CloneFolder? clones)
    {
        try
        {
            using var then = RepositorySnapshot.OfCommit(folder, commit);
            var records = RecordReader.Read(then, HistoryDetail.ForRules, clones).Records;
            return records is { HasSettings: true, Unreadable: 0, History.IsComplete: true } ? MonthClosing.Of(KpiReport.Of(records, at, NoWaivers), month, commit) : new MonthClosing(month, at, commit, NoFigures);
        }
        catch (SnapshotException)
        {
            return null;
        }
    }
}
