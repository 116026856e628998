using ReleasePortal.Domain.History;
using ReleasePortal.Repository.Products.Messages;

namespace ReleasePortal.Repository.Products;

/// <summary>One change of a product as its history tells it: a pull request, or a commit that came without one.</summary>
/// <param name="Commit">What put it on the line of the release.</param>
/// <param name="Brought">The commits it is made of besides, the oldest first; empty where it is one commit.</param>
/// <param name="Request">What the host said of its pull request, or null.</param>
/// <param name="Around">The subject of the merge that it came with, where that was no pull request; it may name a branch.</param>
internal sealed record ProductChange(ProductCommit Commit, IReadOnlyList<ProductCommit> Brought, RequestTitle? Request, string Around)
{
    public string Title => Request?.Text ?? Subject.Of(Commit.Message);

    /// <summary>All that was said of it; the pull request first.</summary>
    public IEnumerable<string> Messages => Brought.Select(commit => commit.Message).Prepend(Commit.Message);

    public bool Is(string id) => Commit.Id.StartsWith(id, StringComparison.Ordinal)
        || (Brought is [var only] && only.Id.StartsWith(id, StringComparison.Ordinal));
}
