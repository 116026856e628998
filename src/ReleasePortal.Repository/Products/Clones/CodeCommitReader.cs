using ReleasePortal.Domain.Products;
using ReleasePortal.Repository.History;

namespace ReleasePortal.Repository.Products.Clones;

/// <summary>
/// Makes commits of what a log says, as far as they concern a folder. A file that was moved and not changed is one file without lines,
/// which is certain; one that was moved and changed is a removed one and a new one, because guesses which belong together differ between programs.
/// </summary>
/// <param name="folder">The folder of the service, or null.</param>
internal sealed class CodeCommitReader(string? folder)
{
    private readonly Dictionary<string, string> paths = new(StringComparer.Ordinal);
    private int commits;
    private int changes;

    /// <param name="id">40 hexadecimal digits.</param>
    /// <param name="parents">Their ids.</param>
    /// <param name="seconds">When it was committed, since 1970.</param>
    /// <param name="files">What it changed; nothing of a merge.</param>
    /// <exception cref="ProductLimitException">There was more than is read.</exception>
    public CodeCommit Read(string id, IReadOnlyList<string> parents, long? seconds, IReadOnlyCollection<FileChange> files)
    {
        changes += files.Count;
        if (++commits > ProductLimits.Commits || changes > ProductLimits.Changes)
            throw ProductLimits.PassedByDeployments;
        var told = Settled(files).Where(file => IsInside(file.Path)).ToList();
        return new CodeCommit(
            id, parents, seconds is { } time ? CommitTime.Of(time) : null,
            [.. told.Select(file => Kept(file.Path))], told.Sum(file => file.Added), told.Sum(file => file.Deleted));
    }

    /// <summary>Takes removed and new files together that have the same content.</summary>
    private IEnumerable<FileChange> Settled(IReadOnlyCollection<FileChange> files)
    {
        var removed = files.Where(file => file.After is null)
            .GroupBy(file => file.Before!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<FileChange>(group.OrderBy(file => file.Path, StringComparer.Ordinal)), StringComparer.Ordinal);
        foreach (var file in files.Where(file => file.After is not null).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if (file.Before is null && removed.TryGetValue(file.After!, out var same) && same.TryDequeue(out var old))
                yield return new FileChange(IsInside(file.Path) ? file.Path : old.Path, file.After, file.After, 0, 0);
            else
                yield return file;
        }

        foreach (var file in removed.Values.SelectMany(group => group))
            yield return file;
    }

    private bool IsInside(string path) => folder is null
        || (path.StartsWith(folder, StringComparison.Ordinal) && (path.Length == folder.Length || path[folder.Length] == '/'));

    /// <summary>The same text for the same path, so that many commits cost little memory.</summary>
    private string Kept(string path) => paths.TryGetValue(path, out var kept) ? kept : paths[path] = path;
}
