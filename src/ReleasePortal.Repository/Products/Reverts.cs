using ReleasePortal.Repository.Products.Messages;

namespace ReleasePortal.Repository.Products;

/// <summary>Takes out changes that were taken back before anybody had them, together with what took them back.</summary>
internal static class Reverts
{
    /// <param name="changes">The oldest first.</param>
    /// <param name="leftOut">Where both of each pair go.</param>
    /// <returns>The others. What takes back something shipped earlier is a change like any other.</returns>
    public static IReadOnlyList<ProductChange> Settle(IReadOnlyList<ProductChange> changes, List<LeftOutChange> leftOut)
    {
        var gone = new HashSet<ProductChange>(ReferenceEqualityComparer.Instance);
        for (var index = changes.Count - 1; index >= 0; index--)
        {
            var revert = changes[index];
            if (gone.Contains(revert) || Target(revert) is not { } isTarget)
                continue;
            var target = changes.Take(index).LastOrDefault(change => !gone.Contains(change) && isTarget(change));
            if (target is null)
                continue;
            gone.Add(revert);
            gone.Add(target);
            leftOut.Add(new LeftOutChange(target.Commit.Id, target.Title, $"taken back by {revert.Commit.Id[..10]}"));
            leftOut.Add(new LeftOutChange(revert.Commit.Id, revert.Title, $"takes back {target.Commit.Id[..10]}"));
        }

        return [.. changes.Where(change => !gone.Contains(change))];
    }

    /// <summary>Words that only a commit of its own, or the only commit of a pull request, can mean for the whole change.</summary>
    private static Func<ProductChange, bool>? Target(ProductChange change)
    {
        foreach (var message in change.Brought.Count > 1 ? change.Messages.Take(1) : change.Messages)
        {
            if (CommitReferences.RevertedCommit(message) is { } id)
                return other => other.Is(id);
            if (CommitReferences.RevertedRequest(message) is { } number)
                return other => other.Request?.Number == number;
        }

        return null;
    }
}
