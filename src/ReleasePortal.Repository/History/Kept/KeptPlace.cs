namespace ReleasePortal.Repository.History.Kept;

/// <summary>The folder <c>.portal</c> among the records, in which is kept what saves time.</summary>
/// <param name="Folder">The folder of the records; null where there is no place for files.</param>
/// <param name="IsBelieved">Whether what is there is read; else it is made again.</param>
internal sealed record KeptPlace(string? Folder, bool IsBelieved)
{
    private const string Name = ".portal";

    /// <summary>Nowhere for a bare repository, which has no place for files, and where what is kept was committed: then somebody else says what was.</summary>
    /// <param name="repository">Where the commit is.</param>
    /// <param name="folder">The folder of the records.</param>
    /// <param name="commit">The id of the last commit.</param>
    /// <param name="isBelieved"><inheritdoc cref="KeptPlace" path="/param[@name='IsBelieved']"/></param>
    public static KeptPlace In(LibGit2Sharp.Repository repository, string folder, string commit, bool isBelieved)
    {
        var inside = Snapshots.GitRepository.PrefixInside(repository, folder) + Name;
        return new(
            repository.Info.IsBare || (repository.Lookup(commit) as LibGit2Sharp.Commit)?[inside] is not null || repository.Index.Any(entry => IsBelow(entry.Path, inside)) ? null : folder,
            isBelieved);
    }

    /// <param name="folder">The folder of the records.</param>
    public static bool IsUsedBelow(string folder) => Directory.Exists(Path.Combine(folder, Name));

    /// <returns>Null where there is no place for it.</returns>
    public string? FileOf(string name) => Folder is null ? null : Path.Combine(Folder, Name, name);

    /// <summary>The folder itself is in the index where it is a link.</summary>
    private static bool IsBelow(string path, string folder) => path.StartsWith(folder, StringComparison.Ordinal) && (path.Length == folder.Length || path[folder.Length] == '/');
}
