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
    private static readonly string[] KindsOfNames = ["refs/tags/", "refs/heads/", "refs/remotes/"];

    private const int LongestShown = 100;

    private const int MostBranches = 6;

    private const string Ways = "a commit, branch or tag that git log shows, a day such as 2026-11-20, or a time such as 2026-11-20T17:00:00Z";

    /// <summary>Whether a revision was asked for, and no time.</summary>
    public bool IsNamed { get; private init; }

    /// <param name="folder">Inside the repository.</param>
    /// <param name="text">
    /// A revision, whose time is that of its commit; or a day, which counts to its end in UTC; or a time with an offset. Of these two the branch
    /// that is checked out tells what it held: the last on its line of first parents that had been committed by then.
    /// </param>
    /// <param name="now">Commits that are later are not there yet, unless one stands on them that is.</param>
    /// <exception cref="SnapshotException">There is no repository, nothing was there yet, or a day is also the name of a tag or branch.</exception>
    public static PastState Find(string folder, string text, Instant now)
    {
        using var repository = GitRepository.TryOpen(folder)
            ?? throw new SnapshotException($"The folder {folder} is in no Git repository, and only Git knows what was before: make it one with git init and commit the records, or name a clone with --repository.");
        try
        {
            var (named, time) = (GitRepository.Stamp(GitRepository.Find(repository, text)), TimeOf(text));
            return (named, time) switch
            {
                ({ } stamp, null) => new PastState(stamp, stamp.CommittedAt) { IsNamed = true },
                (null, { } at) => new PastState(LastBy(at, text, repository, folder, now), at),
                ({ } stamp, { } at) => throw new SnapshotException($"{text} is a day, and the name of something in this repository: write {InstantPattern.General.Format(at)} for the end of the day, or {NameOf(text, repository) ?? stamp.Id} for the other."),
                (null, null) when repository.Head.Tip is null => throw new SnapshotException("Nothing is committed in this repository yet: git add and git commit the records first."),
                (null, null) => throw new SnapshotException($"{(text.Length == 0 ? "No state is named" : $"There is no commit, branch or tag \"{Short(text)}\", and it is no time")}: write {Ways}.{Branches(repository)}{(repository.Info.IsShallow ? " This clone is shallow: git fetch --unshallow gets the rest." : "")}"),
            };
        }
        catch (LibGit2SharpException error)
        {
            throw new SnapshotException($"What was there at {Short(text)} cannot be read: {error.Message}. git fsck says whether the repository is damaged, or a commit holds what Git cannot read.", error);
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
                $"{one.Commit.Id} and {other.Commit.Id} have no commit in common that is here: portal diff A..B compares them as they are; in a shallow clone git fetch --unshallow gets the rest.");
        }
        catch (LibGit2SharpException error)
        {
            throw new SnapshotException($"The commits {one.Commit.Id} and {other.Commit.Id} cannot be read: {error.Message}", error);
        }
    }

    /// <summary>The whole name of a tag or a branch, which is never a day; null of what is neither.</summary>
    private static string? NameOf(string text, LibGit2Sharp.Repository repository) =>
        KindsOfNames.Select(start => start + text).FirstOrDefault(name => repository.Refs[name] is not null);

    private static string Branches(LibGit2Sharp.Repository repository) =>
        repository.Branches.Select(branch => branch.FriendlyName).Where(name => !name.EndsWith("/HEAD", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Take(MostBranches).ToList() is { Count: > 0 } names ? $" There are branches {string.Join(", ", names.Select(Short))}." : "";

    private static string Short(string text) => text.Length <= LongestShown ? text : $"{text[..LongestShown]}…";

    private static Instant? TimeOf(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true, Value: { Year: < 9999 } day }
        ? day.PlusDays(1).AtMidnight().InUtc().ToInstant() - Duration.FromSeconds(1)
        : WrittenTime.Parse(text)?.In(zone: null);

    private static CommitStamp LastBy(Instant at, string text, LibGit2Sharp.Repository repository, string folder, Instant now)
    {
        var line = Line(repository, folder, repository.Head.Tip).Reverse().ToList();
        if (Held(line, [at], now)[0] is { } last)
            return last;
        throw new SnapshotException(line.FirstOrDefault(stamp => stamp is not null) is not { } first
            ? $"Nothing had been committed at {text}, nor has anything since: commit the records first."
            : $"Nothing had been committed at {text}: the first commit of this branch that is here is of {InstantPattern.General.Format(first.CommittedAt)}. Write a time from then on{(repository.Info.IsShallow ? "; this clone is shallow, and git fetch --unshallow gets the rest" : "")}.");
    }

    /// <summary>What a branch held at several times.</summary>
    /// <param name="repository">Where its commits are.</param>
    /// <param name="folder">Inside the repository.</param>
    /// <param name="last">The id of its last commit.</param>
    /// <param name="times">In any order.</param>
    /// <param name="now">Commits that are later are not there yet, unless one stands on them that is.</param>
    /// <returns>One for each; null where nothing was there yet.</returns>
    internal static IReadOnlyList<CommitStamp?> Held(LibGit2Sharp.Repository repository, string folder, string last, IReadOnlyList<Instant> times, Instant now) =>
        Held([.. Line(repository, folder, repository.Lookup<LibGit2Sharp.Commit>(last)).Reverse()], times, now);

    private static List<CommitStamp?> Held(IReadOnlyList<CommitStamp?> line, IReadOnlyList<Instant> times, Instant now)
    {
        var clock = new BranchClock(line.Select(stamp => stamp?.CommittedAt), now);
        return [.. times.Select(at => line.Where((stamp, number) => stamp is not null && clock.At(number) <= at).LastOrDefault())];
    }

    /// <summary>What the branch has held, the last first; null for a commit that says no time.</summary>
    private static IEnumerable<CommitStamp?> Line(LibGit2Sharp.Repository repository, string folder, LibGit2Sharp.Commit? last)
    {
        var settings = last?[GitRepository.PrefixInside(repository, folder) + HomeBranch.Settings]?.Target as Blob;
        var home = HomeBranch.Of(settings is { Size: <= YamlLimits.Bytes } ? CommitTree.Bytes(settings) : null);
        for (var commit = last; commit is not null; commit = home.BranchBefore(commit))
            yield return GitRepository.TryStamp(commit);
    }
}
