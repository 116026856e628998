using NodaTime;
using ReleasePortal.Repository.Snapshots;

namespace ReleasePortal.Cli.Commands;

/// <summary>One side of a comparison.</summary>
/// <param name="Asked">As it was written; null for the files on disk.</param>
/// <param name="Commit">The commit that it is, or on which the files on disk stand; null before the first one.</param>
/// <param name="At">The time of which it tells: that of the commit, or that which was asked for; null for the files on disk, which are now.</param>
internal sealed record ComparedState(string? Asked, CommitStamp? Commit, Instant? At)
{
    public static ComparedState Of(string asked, PastState state) => new(asked, state.Commit, state.At);

    public RepositorySnapshot Open(string folder) =>
        Asked is null ? RepositorySnapshot.OfWorkingTree(folder) : RepositorySnapshot.OfCommit(folder, Commit!.Id);
}
