using System.Diagnostics;
using LibGit2Sharp;
using ReleasePortal.Repository.Products.Messages;

namespace ReleasePortal.Repository.Products;

/// <summary>Reads what lies between two commits, messages only: without comparing trees the library is fast enough for it.</summary>
internal sealed class SpanReader(LibGit2Sharp.Repository repository)
{
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private long characters;

    public ProductSpan Read(string from, string to)
    {
        var commits = Reachable(to, from);
        var missed = Reachable(from, to);
        if (repository.Info.IsShallow && commits.Concat(missed).Any(commit => commit.Parents.Count == 0 || commit.Parents.Any(parent => !repository.ObjectDatabase.Contains(new ObjectId(parent)))))
            throw new ProductHistoryException("This clone is shallow: commits between the two are missing.", isShallow: true);
        var byId = commits.ToDictionary(commit => commit.Id, StringComparer.Ordinal);
        return new ProductSpan(from, to, byId, missed, Copied(byId, missed, from));
    }

    private List<ProductCommit> Reachable(string from, string notFrom)
    {
        var commits = new List<ProductCommit>();
        var filter = new CommitFilter { IncludeReachableFrom = from, ExcludeReachableFrom = notFrom, SortBy = CommitSortStrategies.Topological };
        foreach (var commit in repository.Commits.QueryBy(filter))
        {
            commits.Add(ProductCommit.Of(commit.Sha, [.. commit.Parents.Select(parent => parent.Sha)], commit.Message ?? ""));
            characters += commits[^1].Message.Length;
            if (commits.Count > ProductLimits.Commits || characters > ProductLimits.Characters)
                throw ProductLimits.Passed;
            Watch();
        }

        return commits;
    }

    /// <summary>Only what a commit says itself counts, as <c>git cherry-pick -x</c> writes it: two changes may share a title.</summary>
    private Dictionary<string, string> Copied(Dictionary<string, ProductCommit> commits, List<ProductCommit> missed, string from)
    {
        var copied = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var commit in missed)
        {
            foreach (var original in CommitReferences.CherryPickedFrom(commit.Message).Where(commits.ContainsKey))
                copied[original] = commit.Id;
        }

        foreach (var commit in commits.Values)
        {
            if (CommitReferences.CherryPickedFrom(commit.Message).FirstOrDefault(original => !commits.ContainsKey(original) && Has(from, original)) is { } shipped)
                copied[commit.Id] = shipped;
        }

        return copied;
    }

    private bool Has(string descendant, string ancestor)
    {
        Watch();
        return repository.Lookup<Commit>(ancestor) is { } old && repository.Lookup<Commit>(descendant) is { } young
            && repository.ObjectDatabase.FindMergeBase(old, young)?.Sha == ancestor;
    }

    private void Watch()
    {
        if (clock.Elapsed > ProductLimits.Time)
            throw ProductLimits.Passed;
    }
}
