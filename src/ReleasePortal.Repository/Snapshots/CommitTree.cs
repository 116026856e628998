using LibGit2Sharp;

namespace ReleasePortal.Repository.Snapshots;

/// <summary>Reads the files of one commit; the working tree is not looked at.</summary>
internal static class CommitTree
{
    public static RepositorySnapshot Read(string folder, string revision)
    {
        var repository = GitRepository.TryOpen(folder)
            ?? throw new SnapshotException($"The folder {folder} is in no Git repository: run git init, or leave out --commit.");
        try
        {
            var commit = GitRepository.Find(repository, revision)
                ?? throw new SnapshotException($"There is no commit \"{revision}\": see git log for those that exist.");
            var tree = Subtree(commit.Tree, GitRepository.PrefixInside(repository, folder).TrimEnd('/'));
            var files = RepositorySnapshot.Roots
                .Select(root => tree?[root])
                .OfType<TreeEntry>()
                .SelectMany(entry => Flattened(repository, entry, entry.Name))
                .ToList();
            return new RepositorySnapshot(folder, files, GitRepository.Stamp(commit), isWorkingTree: false, repository);
        }
        catch (LibGit2SharpException error)
        {
            repository.Dispose();
            throw new SnapshotException($"The commit {revision} cannot be read: {error.Message}", error);
        }
    }

    private static Tree? Subtree(Tree root, string path) =>
        path.Length == 0 ? root : root[path]?.Target as Tree;

    private static IEnumerable<SnapshotFile> Flattened(LibGit2Sharp.Repository repository, TreeEntry entry, string path)
    {
        if (entry.TargetType == TreeEntryTargetType.Tree)
            return ((Tree)entry.Target).SelectMany(child => Flattened(repository, child, $"{path}/{child.Name}"));
        var kind = KindOf(entry);
        var size = kind == EntryKind.RegularFile ? repository.ObjectDatabase.RetrieveObjectMetadata(entry.Target.Id).Size : 0;
        return [new SnapshotFile(path, kind, size, () => Bytes((Blob)entry.Target)) { Blob = entry.Target.Sha }];
    }

    private static EntryKind KindOf(TreeEntry entry) => entry.Mode switch
    {
        Mode.SymbolicLink => EntryKind.SymbolicLink,
        Mode.GitLink => EntryKind.Submodule,
        _ => EntryKind.RegularFile,
    };

    public static byte[] Bytes(Blob blob)
    {
        using var content = blob.GetContentStream();
        var bytes = new byte[blob.Size];
        content.ReadExactly(bytes);
        return bytes;
    }
}
