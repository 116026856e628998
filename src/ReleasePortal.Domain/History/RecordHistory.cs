using System.Collections.Concurrent;
using NodaTime;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.History;

/// <summary>What the commits say of the records. A record that no commit holds has no trail.</summary>
public sealed class RecordHistory
{
    /// <summary>There are no commits.</summary>
    public static readonly RecordHistory None = new(new Dictionary<string, RecordTrail>(StringComparer.Ordinal), [], CommitRegister.Empty, gap: null, at: null);

    private readonly IReadOnlyDictionary<string, RecordTrail> trails;
    private readonly CommitRegister commits;
    private readonly ConcurrentDictionary<Instant, BranchClock> clocks = new();

    /// <param name="trails">By the path of each file of the record.</param>
    /// <param name="removed">The trails of records that are gone.</param>
    /// <param name="commits">All of them.</param>
    /// <param name="gap">Why nothing is told of it; null where every commit could be read.</param>
    /// <param name="at">When the last commit was made.</param>
    public RecordHistory(IReadOnlyDictionary<string, RecordTrail> trails, IReadOnlyList<RemovedRecord> removed, CommitRegister commits, HistoryGap? gap, Instant? at)
    {
        (this.trails, this.commits) = (trails, commits);
        Removed = removed;
        Gap = gap;
        At = at;
    }

    /// <summary>Whether every commit could be read. Where it is false there are no trails, because they would be wrong.</summary>
    public bool IsComplete => Gap is null;

    /// <summary>Why there are no trails; null where every commit could be read.</summary>
    public HistoryGap? Gap { get; }

    /// <summary>Records that some commit held, and the records that were read do not; in the order of kinds and ids.</summary>
    public IReadOnlyList<RemovedRecord> Removed { get; }

    /// <summary>When the commit was made that the records stand on; null where there is none.</summary>
    public Instant? At { get; }

    public static RecordHistory Incomplete(Instant? at, HistoryGap gap) => new(None.trails, [], CommitRegister.Empty, gap, at);

    /// <summary>The signatures of commits that approve something, as far as they were asked for; by the ids of the commits.</summary>
    public IReadOnlyDictionary<string, CommitSignature> Signatures { get; init; } = new Dictionary<string, CommitSignature>(StringComparer.Ordinal);

    /// <summary>Where the history begins because the records were moved here; null where it does not.</summary>
    public PortalMove? Move { get; init; }

    /// <inheritdoc cref="CommitRegister.Find"/>
    public Publication? Find(string id) => commits.Find(id);

    /// <summary>When the branch got each of its commits.</summary>
    /// <param name="now">Commits that are later are not there yet, unless one stands on them that is.</param>
    public BranchClock Clock(Instant now) => clocks.GetOrAdd(now, commits.Clock);

    /// <summary>What the branch has held of a release up to now, one plan after the other; none where no commit holds it.</summary>
    /// <param name="release">Of the records.</param>
    /// <param name="now">Commits that are later say nothing.</param>
    public IReadOnlyList<PublishedPlan> PlansOf(Releases.Release release, Instant now) => Of(release) is { } trail ? PublishedPlan.Of(trail, Clock(now)) : [];

    /// <summary>What the branch has held of a record up to now, one state after the other; none where no commit holds it.</summary>
    /// <inheritdoc cref="PlansOf"/>
    public IReadOnlyList<PublishedVersion> PublishedOf(Record record, Instant now) => Of(record) is { } trail ? PublishedOf(trail, now) : [];

    /// <inheritdoc cref="PublishedOf(Record, Instant)"/>
    public IReadOnlyList<PublishedVersion> PublishedOf(RecordTrail trail, Instant now)
    {
        var clock = Clock(now);
        return [.. trail.Published.Where(version => clock.At(version.Number) is not null)];
    }

    public RecordTrail? Of(Record record) => trails.GetValueOrDefault(record.Origin.Place.Path);
}
