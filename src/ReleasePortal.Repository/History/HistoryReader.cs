using LibGit2Sharp;
using NodaTime;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Repository.History.Kept;
using ReleasePortal.Repository.History.Signatures;
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
    /// <summary>How many records are read at a time: what their versions say is in memory together, and Git starts once for them.</summary>
    private const int Together = 5_000;

    private static readonly IReadOnlyList<Type> AskedByRules = [typeof(Release), typeof(ExecutionRecord), typeof(EvidenceList), typeof(Runbook)];

    /// <summary>Where what is kept leads nowhere, Git is asked for everything.</summary>
    public static RecordHistory Read(RepositorySnapshot snapshot, HistoryDemand demand)
    {
        if (demand.Detail == HistoryDetail.None)
            return Incomplete(snapshot, HistoryGap.MissingCommits);
        var home = HomeBranch.Of(snapshot.Files);
        var asked = demand with { IsSigned = SigningProfile.IsAskedBy(snapshot.Files) };
        var history = Read(snapshot, asked, Log);
        return history.IsComplete || demand.IsRequired || !KeptPlace.IsUsedBelow(snapshot.Folder) ? history : Read(snapshot, asked with { IsRequired = true }, Log);

        CommitGraph? Log(LibGit2Sharp.Repository repository, string last, string prefix, KeptPlace place) =>
            new CommitLog(new HistoryCache(place, $"{prefix}\n{home.Key}"), home).Read(repository, last, prefix);
    }

    /// <param name="snapshot">Its files get the trails.</param>
    /// <param name="demand">How much is read.</param>
    /// <param name="log">Reads the commits.</param>
    public static RecordHistory Read(RepositorySnapshot snapshot, HistoryDemand demand, LogReading log)
    {
        try
        {
            using var repository = GitRepository.TryOpen(snapshot.Folder);
            if (repository is null || (snapshot.Commit is null && repository.Info.IsHeadUnborn))
                return RecordHistory.None;
            if (snapshot.Commit is { } commit && !GitGaps.In(repository))
                return Trails(snapshot, demand, repository, commit, log);
            return Incomplete(snapshot, snapshot.Commit is null && repository.Head.Tip is { } tip && GitRepository.TryStamp(tip) is null ? WrongClock.Gap(tip.Sha) : HistoryGap.MissingCommits);
        }
        catch (UnreadableRepositoryException error)
        {
            return Incomplete(snapshot, new HistoryGap(error.Problem, UnreadableRepositoryException.WayOut));
        }
        catch (HistoryLimitException error)
        {
            return Incomplete(snapshot, new HistoryGap(error.Message, HistoryLimits.WayOut));
        }
        catch (Exception error) when (error is LibGit2SharpException or SnapshotException or IOException or UnauthorizedAccessException)
        {
            return Incomplete(snapshot, HistoryGap.MissingCommits);
        }
    }

    private static RecordHistory Incomplete(RepositorySnapshot snapshot, HistoryGap gap) => RecordHistory.Incomplete(snapshot.Commit?.CommittedAt, gap);

    private static RecordHistory Trails(RepositorySnapshot snapshot, HistoryDemand demand, LibGit2Sharp.Repository repository, CommitStamp commit, LogReading log)
    {
        var prefix = GitRepository.PrefixInside(repository, snapshot.Folder);
        var place = KeptPlace.In(repository, snapshot.Folder, commit.Id, isBelieved: !demand.IsRequired);
        if (log(repository, commit.Id, prefix, place) is not { } graph)
            return Incomplete(snapshot, HistoryGap.MissingCommits);
        var steps = new RecordSteps(graph);
        if (steps.Untold is { } untold)
            return Incomplete(snapshot, WrongClock.Gap(untold));
        var present = snapshot.Files.Select(file => RecordPaths.Locate(file.Path)).OfType<RecordLocation>().ToLookup(RecordSteps.KeyOf);
        var (trails, removed) = (new Dictionary<string, RecordTrail>(StringComparer.Ordinal), new List<RemovedRecord>());
        var now = TreeFiles.Of(repository, commit.Id, prefix);
        var cache = new FieldCache(place, demand.Detail);
        foreach (var records in steps.ByRecord.Where(record => IsAsked(record.Key.Kind, demand.Detail)).Chunk(Together))
        {
            var shelf = FieldShelf.Of(records.SelectMany(record => record.Steps).SelectMany(step => step.Files), cache, repository);
            var reader = new TrailReader(steps.Publications, (id, path) => id == commit.Id ? now.GetValueOrDefault(path) : BlobAt(repository, id, prefix + path), commit.Id, shelf);
            foreach (var record in records)
            {
                var trail = reader.Read(record.Steps);
                foreach (var location in present[record.Key])
                    trails[location.Stem + location.Extension] = trail;
                if (!present.Contains(record.Key))
                    removed.Add(new RemovedRecord(record.Key.Kind, record.Key.Id, trail));
            }
        }

        cache.Save();
        return new RecordHistory(trails, removed, graph.Register(steps.Publications), gap: null, commit.CommittedAt)
        {
            Move = steps.ByRecord.Count == 0 ? null : PortalMoves.Of(repository, graph.FirstParents[steps.ByRecord.Min(record => record.Steps.Min(step => step.Published))], prefix),
            Signatures = demand.Detail == HistoryDetail.ForPages || demand.IsSigned ? Signatures(repository, snapshot, place, trails.Values.Distinct()) : new Dictionary<string, CommitSignature>(StringComparer.Ordinal),
        };
    }

    private static bool IsAsked(string kind, HistoryDetail detail) =>
        detail == HistoryDetail.ForPages || RecordKinds.All.Any(one => one.Name == kind && AskedByRules.Contains(one.Type));

    /// <summary>Of the merges that published plans, of commits that say that somebody approved one, and of those that wrote an approval into one.</summary>
    private static IReadOnlyDictionary<string, CommitSignature> Signatures(LibGit2Sharp.Repository repository, RepositorySnapshot snapshot, KeptPlace place, IEnumerable<RecordTrail> trails)
    {
        var keys = SigningKeys.Of(snapshot.Files);
        var approving = trails.SelectMany(trail => trail.Published)
            .Where(version => version.Watched.ContainsKey("status"))
            .SelectMany(version => Witness.Commits(version).Where(commit => Witness.IsMergeOf(version, commit) || Witness.Approves(commit) || WroteApproval(version, commit)))
            .DistinctBy(commit => commit.Id, StringComparer.Ordinal);
        return new SignatureReader(repository, keys, new SignatureCache(place, keys)).Read(approving);
    }

    private static bool WroteApproval(PublishedVersion version, Domain.History.Commit commit) => version.Versions.Any(written =>
        written.Commit.Id == commit.Id
        && (written.Kind is VersionKind.Added or VersionKind.Restored ? written.Watched.Keys : written.Changes.Select(change => change.Field)).Any(field => field.StartsWith("approvals[", StringComparison.Ordinal)));

    private static string? BlobAt(LibGit2Sharp.Repository repository, string commit, string path) =>
        repository.Lookup<LibGit2Sharp.Commit>(commit)?[path] is { TargetType: TreeEntryTargetType.Blob } file ? file.Target.Sha : null;
}
