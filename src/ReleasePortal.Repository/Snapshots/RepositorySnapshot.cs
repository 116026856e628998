using ReleasePortal.Repository.Editing;

namespace ReleasePortal.Repository.Snapshots;

/// <summary>The files of one commit, or of the working tree as it is on disk, that records can be made of.</summary>
public sealed class RepositorySnapshot : IDisposable
{
    /// <summary>The folders and files that hold records; all others are no business of the portal's.</summary>
    internal static readonly IReadOnlyList<string> Roots = ["portal.yml", "portal.md", "content", "releases", ".mailmap"];

    private readonly IDisposable? repository;

    internal RepositorySnapshot(string folder, IReadOnlyList<SnapshotFile> files, CommitStamp? commit, bool isWorkingTree, IDisposable? repository)
    {
        Folder = folder;
        Files = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        Commit = commit;
        IsWorkingTree = isWorkingTree;
        this.repository = repository;
    }

    /// <summary>Where the records are, or the bare repository that holds them.</summary>
    public string Folder { get; }

    /// <summary>In ordinal order of their paths.</summary>
    public IReadOnlyList<SnapshotFile> Files { get; }

    /// <summary>The commit that was read, or the one the working tree stands on; null without a repository or before its first commit.</summary>
    public CommitStamp? Commit { get; }

    /// <summary>Whether the files are those on disk, changes not yet committed included.</summary>
    public bool IsWorkingTree { get; }

    /// <exception cref="SnapshotException">The folder does not exist or cannot be read.</exception>
    public static RepositorySnapshot OfWorkingTree(string folder) => WorkingTree.Read(folder);

    /// <exception cref="SnapshotException">There is no repository, or no such commit in it.</exception>
    public static RepositorySnapshot OfCommit(string folder, string revision) => CommitTree.Read(folder, revision);

    /// <summary>The same state with some files as they would be; it must not outlive this one.</summary>
    public RepositorySnapshot With(IReadOnlyList<FileEdit> edits) => new(
        Folder,
        [.. Files.Where(file => edits.All(edit => edit.Path != file.Path)), .. edits.Select(edit => EditedRecord.FileOf(edit.Path, edit.After))],
        Commit,
        IsWorkingTree,
        repository: null);

    public void Dispose() => repository?.Dispose();
}
