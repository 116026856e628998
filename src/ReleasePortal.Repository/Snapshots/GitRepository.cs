using LibGit2Sharp;
using NodaTime;

namespace ReleasePortal.Repository.Snapshots;

/// <summary>Opens Git repositories without the settings of the machine or its user.</summary>
internal static class GitRepository
{
    /// <summary>As long as the library can read.</summary>
    private const int LongestRevision = 900;

    static GitRepository()
    {
        foreach (var level in new[] { ConfigurationLevel.Global, ConfigurationLevel.System, ConfigurationLevel.Xdg })
            GlobalSettings.SetConfigSearchPaths(level, "/nowhere");
        GlobalSettings.SetOwnerValidation(false);
    }

    /// <summary>The repository that holds the folder, or null where there is none.</summary>
    public static LibGit2Sharp.Repository? TryOpen(string folder)
    {
        var found = LibGit2Sharp.Repository.Discover(folder);
        return found is null ? null : Open(found);
    }

    /// <param name="folder">The folder with Git's files; no other is looked for.</param>
    /// <exception cref="UnreadableRepositoryException">It cannot be opened.</exception>
    public static LibGit2Sharp.Repository Open(string folder)
    {
        try
        {
            return new LibGit2Sharp.Repository(folder);
        }
        catch (LibGit2SharpException error)
        {
            throw new UnreadableRepositoryException(folder, error);
        }
    }

    /// <summary>
    /// Opens a repository as if nothing were checked out: no index and no file of attributes of a working tree says how contents are
    /// compared.
    /// </summary>
    /// <inheritdoc cref="Open" path="/param"/>
    public static LibGit2Sharp.Repository OpenBare(string folder)
    {
        try
        {
            return new LibGit2Sharp.Repository(folder, new RepositoryOptions { WorkingDirectoryPath = folder, IndexPath = Path.Combine(folder, "no-index") });
        }
        catch (LibGit2SharpException error)
        {
            throw new UnreadableRepositoryException(folder, error);
        }
    }

    /// <summary>Where the folder is in its repository: empty at the top, else with a slash at the end.</summary>
    public static string PrefixInside(LibGit2Sharp.Repository repository, string folder)
    {
        var inside = repository.Info.IsBare ? "." : Path.GetRelativePath(repository.Info.WorkingDirectory, folder);
        return inside == "." ? "" : inside.Replace('\\', '/') + "/";
    }

    /// <summary>The commit that a revision names; null where it names none, also because no revision can be written like that.</summary>
    /// <exception cref="SnapshotException">Several commits have ids that begin so.</exception>
    public static Commit? Find(LibGit2Sharp.Repository repository, string revision)
    {
        try
        {
            return revision.Length is 0 or > LongestRevision ? null : repository.Lookup<Commit>($"{(IsOfHead(revision) ? $"HEAD{revision[1..]}" : revision)}^{{commit}}");
        }
        catch (InvalidSpecificationException)
        {
            return null;
        }
        catch (AmbiguousSpecificationException error)
        {
            throw new SnapshotException($"More than one thing in the repository has an id that begins with {revision}: write more of its digits.", error);
        }
    }

    /// <summary>Alone or before what is counted from it, @ stands for HEAD; the library does not know that.</summary>
    private static bool IsOfHead(string revision) => revision[0] == '@' && (revision.Length == 1 || revision[1] is '~' or '^');

    /// <summary>Its id and time; null where there is no commit.</summary>
    /// <exception cref="SnapshotException">It says that it was made at a time that no calendar has.</exception>
    public static CommitStamp? Stamp(Commit? commit) => commit is null ? null : TryStamp(commit)
        ?? throw new SnapshotException($"{WrongClock.Problem(commit.Sha)} {WrongClock.WayOut(commit.Sha)}");

    /// <summary>Its id and time; null where the time is none that a calendar has, or no number that the library can read.</summary>
    public static CommitStamp? TryStamp(Commit commit)
    {
        try
        {
            return new CommitStamp(commit.Sha, Instant.FromDateTimeOffset(commit.Committer.When));
        }
        catch (Exception error) when (error is ArgumentOutOfRangeException or LibGit2SharpException)
        {
            return null;
        }
    }
}
