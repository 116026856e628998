using LibGit2Sharp;

namespace ReleasePortal.Repository.Snapshots;

/// <summary>Reads the files that are on disk, with those that Git ignores left out.</summary>
internal static class WorkingTree
{
    public static RepositorySnapshot Read(string folder)
    {
        if (!Directory.Exists(folder))
            throw new SnapshotException($"There is no folder {folder}.");
        using var repository = GitRepository.TryOpen(folder);
        try
        {
            var prefix = repository is null ? "" : PrefixInside(repository, folder);
            var files = RepositorySnapshot.Roots
                .SelectMany(root => Entries(Path.Combine(folder, root)))
                .Select(entry => FileOf(folder, entry))
                .Where(file => repository is null || !repository.Ignore.IsPathIgnored(prefix + file.Path))
                .ToList();
            return new RepositorySnapshot(files, GitRepository.Stamp(repository?.Head.Tip), isWorkingTree: true, repository: null);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new SnapshotException($"The folder {folder} cannot be read: {error.Message}", error);
        }
    }

    private static string PrefixInside(LibGit2Sharp.Repository repository, string folder)
    {
        var inside = Path.GetRelativePath(repository.Info.WorkingDirectory, folder).Replace('\\', '/');
        return inside == "." ? "" : inside + "/";
    }

    private static IEnumerable<FileSystemInfo> Entries(string path)
    {
        var folder = new DirectoryInfo(path);
        if (folder.Exists && folder.LinkTarget is null)
            return folder.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal).SelectMany(Flattened);
        var file = new FileInfo(path);
        return file.Exists || file.LinkTarget is not null ? [file] : [];
    }

    private static IEnumerable<FileSystemInfo> Flattened(FileSystemInfo entry) =>
        entry is DirectoryInfo { LinkTarget: null } folder ? Entries(folder.FullName) : [entry];

    /// <summary>
    /// What has no length is not opened: .NET cannot tell an empty file from a pipe, and opening a pipe waits for ever.
    /// </summary>
    private static SnapshotFile FileOf(string folder, FileSystemInfo entry)
    {
        var path = Path.GetRelativePath(folder, entry.FullName).Replace('\\', '/');
        var kind = entry.LinkTarget is null ? EntryKind.RegularFile : EntryKind.SymbolicLink;
        var size = kind == EntryKind.RegularFile && entry is FileInfo file ? file.Length : 0;
        return new SnapshotFile(path, kind, size, () => size == 0 ? [] : File.ReadAllBytes(entry.FullName));
    }
}
