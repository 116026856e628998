using LibGit2Sharp;
using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Time;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Yaml;

namespace ReleasePortal.Repository.Snapshots;

/// <summary>What a branch held at some time.</summary>
/// <param name="Commit">The commit that it had then.</param>
/// <param name="At">The time.</param>
public sealed record PastState(CommitStamp Commit, Instant At)
{
    /// <param name="folder">Inside the repository.</param>
    /// <param name="text">
    /// A revision, whose time is that of its commit; or a day, which counts to its end in UTC; or a time with an offset. Of these two the branch
    /// that is checked out tells what it held: the last on its line of first parents that had been committed by then.
    /// </param>
    /// <exception cref="SnapshotException">There is no repository, or nothing was there yet.</exception>
    public static PastState Find(string folder, string text)
    {
        using var repository = GitRepository.TryOpen(folder)
            ?? throw new SnapshotException($"The folder {folder} is in no Git repository: only Git knows what was before.");
        try
        {
            if (repository.Lookup<LibGit2Sharp.Commit>(text + "^{commit}") is { } named)
                return GitRepository.Stamp(named) is { } stamp ? new PastState(stamp, stamp.CommittedAt) : throw Nothing(text);
            return TimeOf(text) is { } at ? new PastState(LastBy(at, repository, folder) ?? throw Nothing(text), at) : throw new SnapshotException(
                $"There is no commit, branch or tag {text}, and it is no time: write a day such as 2026-11-20, or a time such as 2026-11-20T17:00:00Z.{(repository.Info.IsShallow ? " This clone is shallow: git fetch --unshallow gets the rest." : "")}");
        }
        catch (Exception error) when (error is LibGit2SharpException or ArgumentOutOfRangeException)
        {
            throw new SnapshotException($"What was there at {text} cannot be read: {error.Message}", error);
        }
    }

    /// <summary>The last commit that two revisions have in common: what the second changed by itself is unlike this one.</summary>
    /// <param name="folder">Inside the repository.</param>
    /// <param name="one">A commit.</param>
    /// <param name="other">A commit.</param>
    /// <exception cref="SnapshotException">They have none.</exception>
    public static PastState FindCommon(string folder, PastState one, PastState other)
    {
        using var repository = GitRepository.TryOpen(folder) ?? throw new SnapshotException($"The folder {folder} is in no Git repository.");
        try
        {
            var common = repository.ObjectDatabase.FindMergeBase(repository.Lookup<LibGit2Sharp.Commit>(one.Commit.Id), repository.Lookup<LibGit2Sharp.Commit>(other.Commit.Id));
            return GitRepository.Stamp(common) is { } stamp ? new PastState(stamp, stamp.CommittedAt) : throw new SnapshotException(
                $"{one.Commit.Id} and {other.Commit.Id} have no commit in common that is here: write two dots to compare them as they are; in a shallow clone git fetch --unshallow gets the rest.");
        }
        catch (Exception error) when (error is LibGit2SharpException or ArgumentOutOfRangeException)
        {
            throw new SnapshotException($"The commits {one.Commit.Id} and {other.Commit.Id} cannot be read: {error.Message}", error);
        }
    }

    private static Instant? TimeOf(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day }
        ? day.PlusDays(1).AtMidnight().InUtc().ToInstant() - Duration.FromSeconds(1)
        : WrittenTime.Parse(text)?.In(zone: null);

    private static CommitStamp? LastBy(Instant at, LibGit2Sharp.Repository repository, string folder)
    {
        var line = Line(repository, folder).Reverse().ToList();
        var clock = new BranchClock(line.Select(stamp => stamp?.CommittedAt), Instant.MaxValue);
        return line.Where((stamp, number) => stamp is not null && clock.At(number) <= at).LastOrDefault();
    }

    /// <summary>What the branch has held, the last first; null for a commit that says no time.</summary>
    private static IEnumerable<CommitStamp?> Line(LibGit2Sharp.Repository repository, string folder)
    {
        var settings = repository.Head.Tip?[GitRepository.PrefixInside(repository, folder) + HomeBranch.Settings]?.Target as Blob;
        var home = HomeBranch.Of(settings is { Size: <= YamlLimits.Bytes } ? CommitTree.Bytes(settings) : null);
        for (var commit = repository.Head.Tip; commit is not null; commit = home.BranchBefore(commit))
            yield return GitRepository.Stamp(commit);
    }

    private static SnapshotException Nothing(string text) =>
        new($"Nothing had been committed at {text}: git log --first-parent shows from when on there is something; in a shallow clone git fetch --unshallow gets the rest.");
}
