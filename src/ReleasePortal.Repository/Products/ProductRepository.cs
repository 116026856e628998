using LibGit2Sharp;
using ReleasePortal.Repository.Snapshots;

namespace ReleasePortal.Repository.Products;

/// <summary>
/// The clone of a product's own repository. Nothing in it is trusted and none of its settings or hooks are obeyed: commits, tags
/// and messages are read through the library, which starts no program and asks no network.
/// </summary>
public sealed class ProductRepository : IDisposable
{
    private readonly LibGit2Sharp.Repository repository;

    private ProductRepository(LibGit2Sharp.Repository repository) => this.repository = repository;

    /// <summary>Whether the clone was made without its older commits.</summary>
    public bool IsShallow => repository.Info.IsShallow;

    /// <returns>The repository that holds the folder, or null where there is none.</returns>
    /// <exception cref="SnapshotException">It cannot be opened.</exception>
    public static ProductRepository? TryOpen(string folder) =>
        GitRepository.TryOpen(folder) is { } found ? new ProductRepository(found) : null;

    /// <summary>The names of all tags, in ordinal order.</summary>
    public IReadOnlyList<string> Tags =>
        [.. repository.Refs.FromGlob("refs/tags/*").Select(tag => tag.CanonicalName["refs/tags/".Length..]).Order(StringComparer.Ordinal)];

    /// <param name="revision">A tag, a branch or a commit; a tag that has a message of its own stands for its commit.</param>
    /// <returns>The commit's id, or null where nothing is called so.</returns>
    public string? Find(string revision)
    {
        try
        {
            return repository.Lookup<Commit>(revision + "^{commit}")?.Sha;
        }
        catch (Exception error) when (error is LibGit2SharpException or ArgumentException)
        {
            return null;
        }
    }

    /// <param name="from">The id of the commit that was shipped before.</param>
    /// <param name="to">The id of the commit that is shipped.</param>
    /// <exception cref="ProductHistoryException">Commits are missing or damaged.</exception>
    /// <exception cref="ProductLimitException">There are too many.</exception>
    public ProductSpan Between(string from, string to)
    {
        try
        {
            return new SpanReader(repository).Read(from, to);
        }
        catch (Exception error) when (error is LibGit2SharpException or ArgumentOutOfRangeException)
        {
            throw new ProductHistoryException(
                IsShallow ? "This clone is shallow: commits between the two are missing." : $"The history between the two cannot be read: {error.Message}", IsShallow, error);
        }
    }

    public void Dispose() => repository.Dispose();
}
