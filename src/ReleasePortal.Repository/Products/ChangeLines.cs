using ReleasePortal.Domain.History;
using ReleasePortal.Repository.Products.Messages;

namespace ReleasePortal.Repository.Products;

/// <summary>
/// Tells the changes of a span apart, the oldest first. It follows the line of first parents. A pull request is one change with
/// all it brought, unless it brought pull requests itself, as one that takes a whole branch of development does; then those are told.
/// Of a merge that was no pull request each commit on the merged line is a change.
/// </summary>
internal sealed class ChangeLines
{
    private readonly ProductSpan span;
    private readonly HashSet<string> told = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RequestTitle?> requests = new(StringComparer.Ordinal);
    private readonly Stack<(Queue<ProductCommit> Commits, string Around)> lines = new();
    private readonly List<ProductChange> changes = [];
    private readonly List<LeftOutChange> leftOut = [];

    private ChangeLines(ProductSpan span) => this.span = span;

    public static (IReadOnlyList<ProductChange> Changes, IReadOnlyList<LeftOutChange> LeftOut) Of(ProductSpan span)
    {
        var walk = new ChangeLines(span);
        walk.Follow(span.To, "");
        while (walk.lines.TryPeek(out var line))
        {
            if (!line.Commits.TryDequeue(out var commit))
                walk.lines.Pop();
            else if (walk.told.Add(commit.Id))
                walk.Take(commit, line.Around);
        }

        return (walk.changes, walk.leftOut);
    }

    /// <returns>Whether there is anything on the line that is not told yet.</returns>
    private bool Follow(string tip, string around)
    {
        var line = new List<ProductCommit>();
        for (var id = tip; id is not null && !told.Contains(id) && span.Commits.TryGetValue(id, out var commit); id = commit.Parents.Count > 0 ? commit.Parents[0] : null)
            line.Add(commit);
        line.Reverse();
        lines.Push((new Queue<ProductCommit>(line), around));
        return line.Count > 0;
    }

    private void Take(ProductCommit commit, string around)
    {
        var request = RequestOf(commit);
        if (commit.Parents.Count < 2)
        {
            changes.Add(new ProductChange(commit, [], request, around));
        }
        else if (request is not null && Brought(commit, request) is { } brought)
        {
            told.UnionWith(brought.Select(part => part.Id));
            changes.Add(new ProductChange(commit, brought, request, around));
        }
        else
        {
            var subject = Subject.Of(commit.Message);
            var brings = false;
            foreach (var parent in commit.Parents.Skip(1).Reverse())
                brings |= Follow(parent, subject);
            if (request is not null)
                leftOut.Add(new LeftOutChange(commit.Id, request.Text, "it brings pull requests that are told one by one"));
            else if (!brings)
                leftOut.Add(new LeftOutChange(commit.Id, subject, "a merge that brings nothing of its own"));
        }
    }

    /// <returns>What the merge brought, the oldest first; null where other pull requests are among it.</returns>
    private List<ProductCommit>? Brought(ProductCommit merge, RequestTitle request)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var brought = new List<ProductCommit>();
        var next = new Queue<string>(merge.Parents.Skip(1));
        while (next.TryDequeue(out var id))
        {
            if (told.Contains(id) || !seen.Add(id) || !span.Commits.TryGetValue(id, out var commit))
                continue;
            if (RequestOf(commit) is { } other && other.Number != request.Number)
                return null;
            brought.Add(commit);
            foreach (var parent in commit.Parents)
                next.Enqueue(parent);
        }

        brought.Reverse();
        return brought;
    }

    private RequestTitle? RequestOf(ProductCommit commit)
    {
        if (!requests.TryGetValue(commit.Id, out var request))
            requests[commit.Id] = request = RequestTitle.Of(commit.Message);
        return request;
    }
}
