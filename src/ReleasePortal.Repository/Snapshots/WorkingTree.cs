using LibGit2Sharp;

namespace ReleasePortal.Repository.Snapshots;

/// <summary>Reads the files that are on disk, with those that Git ignores left out.</summary>
internal static class WorkingTree
{
    public static RepositorySnapshot Read(string folder)
    {
        if (!Directory.Exists(folder))
            throw new SnapshotException($"There is no folder {folder}.");
        using var repository = Open(folder);
        try
        {
            var prefix = repository is null ? "" : GitRepository.PrefixInside(repository, folder);
            var submodules = Submodules.Of(repository);
            var files = RepositorySnapshot.Roots
                .SelectMany(root => Entries(Path.Combine(folder, root), submodules))
                .Select(entry => FileOf(folder, entry, submodules))
                .Where(file => repository is null || !repository.Ignore.IsPathIgnored(prefix + file.Path))
                .ToList();
            return new RepositorySnapshot(folder, files, Head(repository), isWorkingTree: true, repository: null);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or LibGit2SharpException)
        {
            throw new SnapshotException($"The folder {folder} cannot be read: {error.Message}", error);
        }
    }

    /// <returns>Null where there is none, and where it cannot be opened: the files can be read without it, those that it ignores among them.</returns>
    private static LibGit2Sharp.Repository? Open(string folder)
    {
        try
        {
            return GitRepository.TryOpen(folder);
        }
        catch (UnreadableRepositoryException)
        {
            return null;
        }
    }

    /// <summary>The commit that the files stand on. A damaged HEAD names none, nor does one with an impossible time, and the files can be read without it.</summary>
    private static CommitStamp? Head(LibGit2Sharp.Repository? repository)
    {
        try
        {
            return repository?.Head.Tip is { } tip ? GitRepository.TryStamp(tip) : null;
        }
        catch (LibGit2SharpException)
        {
            return null;
        }
    }

    private static IEnumerable<FileSystemInfo> Entries(string path, Submodules submodules)
    {
        var folder = new DirectoryInfo(path);
        if (folder.Exists && folder.LinkTarget is null)
            return submodules.Fills(folder) ? [folder] : folder.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal).SelectMany(entry => Flattened(entry, submodules));
        var file = new FileInfo(path);
        return file.Exists || file.LinkTarget is not null ? [file] : [];
    }

    private static IEnumerable<FileSystemInfo> Flattened(FileSystemInfo entry, Submodules submodules) =>
        entry is DirectoryInfo folder && KindOf(folder, submodules) == EntryKind.RegularFile ? Entries(folder.FullName, submodules) : [entry];

    /// <summary>A name that is not valid UTF-8 comes from .NET with a mark of replacement in it, and nothing has that name.</summary>
    private static EntryKind KindOf(FileSystemInfo entry, Submodules submodules)
    {
        if (entry.LinkTarget is not null)
            return EntryKind.SymbolicLink;
        if (entry is DirectoryInfo folder && submodules.Fills(folder))
            return EntryKind.Submodule;
        return entry.Name.Contains('\uFFFD') && !Path.Exists(entry.FullName) ? EntryKind.LostName : EntryKind.RegularFile;
    }

    /// <summary>
    /// What has no length is not opened: .NET cannot tell an empty file from a pipe, and opening a pipe waits for ever.
    /// </summary>
    private static SnapshotFile FileOf(string folder, FileSystemInfo entry, Submodules submodules)
    {
        var path = Path.GetRelativePath(folder, entry.FullName).Replace('\\', '/');
        var kind = KindOf(entry, submodules);
        var size = kind == EntryKind.RegularFile && entry is FileInfo file ? file.Length : 0;
        return new SnapshotFile(path, kind, size, () => size == 0 ? [] : File.ReadAllBytes(entry.FullName));
    }
}
