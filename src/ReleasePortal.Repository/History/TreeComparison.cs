using LibGit2Sharp;

namespace ReleasePortal.Repository.History;

/// <summary>Finds what a tree has unlike each of several others. Trees that are the same are not opened.</summary>
internal static class TreeComparison
{
    /// <param name="after">The tree, or null where there is none.</param>
    /// <param name="before">At least one other, or null where there is none.</param>
    /// <param name="path">Where the trees lie: empty, or with a slash at the end.</param>
    /// <param name="only">The names that are looked at, or null for all.</param>
    /// <returns>Paths of files with their ids, null where one is missing.</returns>
    public static IEnumerable<(string Path, IReadOnlyList<string?> Before, string? After)> Between(Tree? after, IReadOnlyList<Tree?> before, string path, IReadOnlyList<string>? only = null)
    {
        if (before.Any(tree => tree?.Sha == after?.Sha))
            yield break;
        foreach (var name in only ?? NamesIn(before.Prepend(after)))
        {
            var now = after?[name];
            var then = before.Select(tree => tree?[name]).ToList();
            var file = FileOf(now);
            var files = then.ConvertAll(FileOf);
            if (!files.Contains(file))
                yield return (path + name, files, file);
            foreach (var change in Between(FolderOf(now), then.ConvertAll(FolderOf), $"{path}{name}/"))
                yield return change;
        }
    }

    private static IEnumerable<string> NamesIn(IEnumerable<Tree?> trees) =>
        trees.OfType<Tree>().SelectMany(tree => tree).Select(entry => entry.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static string? FileOf(TreeEntry? entry) => entry?.TargetType == TreeEntryTargetType.Blob ? entry.Target.Sha : null;

    private static Tree? FolderOf(TreeEntry? entry) => entry?.TargetType == TreeEntryTargetType.Tree ? (Tree)entry.Target : null;
}
