using LibGit2Sharp;
using NodaTime;
using ReleasePortal.Domain.History;
using ReleasePortal.Repository.History.Kept;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;

namespace ReleasePortal.Repository.History;

/// <summary>
/// Reads what the commits say of the records of a snapshot. A record is known by its kind and its id, so that a release
/// whose folder is moved keeps its trail. All commits count that the last one has among its ancestors, whichever branch
/// they were made on: then the number of changes only grows, whatever is merged. History with gaps gives no trails.
/// </summary>
internal static class HistoryReader
{
    /// <summary>How many records are read at a time: what their versions say is in memory together.</summary>
    private const int Together = 500;

    public static RecordHistory Read(RepositorySnapshot snapshot) =>
        Read(snapshot, (repository, commit, prefix) => new CommitLog(CacheOf(repository, snapshot.Folder, prefix)).Read(repository, commit, prefix));

    /// <param name="snapshot">Its files get the trails.</param>
    /// <param name="log">Gives all commits up to one, for the records below a folder; null where one is missing.</param>
    public static RecordHistory Read(RepositorySnapshot snapshot, Func<LibGit2Sharp.Repository, string, string, CommitGraph?> log)
    {
        try
        {
            using var repository = GitRepository.TryOpen(snapshot.Folder);
            if (repository is null || (snapshot.Commit is null && repository.Info.IsHeadUnborn))
                return RecordHistory.None;
            if (snapshot.Commit is { } commit && !HasGaps(repository))
                return Read(snapshot, repository, commit, log);
        }
        catch (Exception error) when (error is LibGit2SharpException or SnapshotException or HistoryLimitException or IOException or UnauthorizedAccessException)
        {
            return RecordHistory.Incomplete(snapshot.Commit?.CommittedAt);
        }

        return RecordHistory.Incomplete(snapshot.Commit?.CommittedAt);
    }

    /// <summary>A bare repository has no place for it.</summary>
    private static HistoryCache? CacheOf(LibGit2Sharp.Repository repository, string folder, string prefix) =>
        repository.Info.IsBare ? null : new HistoryCache(HistoryCache.FileOf(folder), prefix);

    private static bool HasGaps(LibGit2Sharp.Repository repository)
    {
        var common = Path.Combine(repository.Info.Path, "commondir");
        var shared = File.Exists(common) ? Path.Combine(repository.Info.Path, File.ReadAllLines(common)[0]) : repository.Info.Path;
        return repository.Info.IsShallow || repository.Config.Any(entry => IsPartial(entry.Key))
            || File.Exists(Path.Combine(shared, "shallow")) || File.Exists(Path.Combine(shared, "info", "grafts"));
    }

    private static RecordHistory Read(
        RepositorySnapshot snapshot,
        LibGit2Sharp.Repository repository,
        CommitStamp commit,
        Func<LibGit2Sharp.Repository, string, string, CommitGraph?> log)
    {
        var prefix = GitRepository.PrefixInside(repository, snapshot.Folder);
        if (log(repository, commit.Id, prefix) is not { } graph || new RecordSteps(graph) is not { IsTold: true } steps)
            return RecordHistory.Incomplete(commit.CommittedAt);
        var present = snapshot.Files.Select(file => RecordPaths.Locate(file.Path)).OfType<RecordLocation>().ToLookup(RecordSteps.KeyOf);
        var (trails, removed) = (new Dictionary<string, RecordTrail>(StringComparer.Ordinal), new List<RemovedRecord>());
        var cache = new FieldCache(repository.Info.IsBare ? null : snapshot.Folder);
        foreach (var records in steps.ByRecord.Chunk(Together))
        {
            var shelf = FieldShelf.Of(records.SelectMany(record => record).SelectMany(step => step.Files), cache, repository);
            var reader = new TrailReader(steps.Publications, (id, path) => BlobAt(repository, id, prefix + path), commit.Id, shelf);
            foreach (var record in records)
            {
                var trail = reader.Read([.. record]);
                foreach (var location in present[record.Key])
                    trails[location.Stem + location.Extension] = trail;
                if (!present.Contains(record.Key))
                    removed.Add(new RemovedRecord(record.Key.Kind, record.Key.Id, trail));
            }
        }

        cache.Save();
        return new RecordHistory(trails, removed, graph.Register(steps.Publications), isComplete: true, commit.CommittedAt);
    }

    /// <summary>What a remote promises is fetched when it is asked for; nobody asks while records are read.</summary>
    private static bool IsPartial(string setting) => setting == "extensions.partialclone"
        || (setting.StartsWith("remote.", StringComparison.Ordinal) && setting.EndsWith(".promisor", StringComparison.Ordinal));

    private static string? BlobAt(LibGit2Sharp.Repository repository, string commit, string path) =>
        repository.Lookup<LibGit2Sharp.Commit>(commit)?[path] is { TargetType: TreeEntryTargetType.Blob } file ? file.Target.Sha : null;
}
