using LibGit2Sharp;

namespace ReleasePortal.Repository.Snapshots;

/// <summary>The folders of a working tree that other repositories fill: those that the index has as submodules, whether or not their files were fetched, and those with a repository of their own.</summary>
/// <param name="paths">Full paths of submodules in the index.</param>
internal sealed class Submodules(IReadOnlySet<string> paths)
{
    /// <param name="repository">That of the working tree; null where there is none.</param>
    public static Submodules Of(LibGit2Sharp.Repository? repository)
    {
        try
        {
            return new(repository is not { Info.IsBare: false } ? new HashSet<string>() : repository.Index
                .Where(entry => entry.Mode == Mode.GitLink)
                .Select(entry => Path.GetFullPath(entry.Path, repository.Info.WorkingDirectory))
                .ToHashSet(StringComparer.Ordinal));
        }
        catch (LibGit2SharpException)
        {
            // Of a damaged index nothing is known; the files can be read without it.
            return new(new HashSet<string>());
        }
    }

    public bool Fills(DirectoryInfo folder) => paths.Contains(folder.FullName) || Path.Exists(Path.Combine(folder.FullName, ".git"));
}
