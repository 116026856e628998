using ReleasePortal.Domain.History;
using ReleasePortal.Repository.Records;

namespace ReleasePortal.Repository.History;

/// <summary>
/// Tells what the branch has held of a record. What a merge made of several branches is read from the merge itself: which side
/// of a conflict won, and what both sides had written already, is not in the versions.
/// </summary>
/// <param name="blobAt">The blob that a commit has at a path, or null.</param>
/// <param name="shelf">What the versions say.</param>
internal sealed class PublishedStates(Func<string, string, string?> blobAt, FieldShelf shelf)
{
    /// <param name="kind">The kind of the record.</param>
    /// <param name="steps">What the commits did to its files.</param>
    /// <param name="versions">What each of the steps left.</param>
    /// <returns>In the order of the line of first parents.</returns>
    public IReadOnlyList<PublishedVersion> Of(RecordKind kind, IReadOnlyList<RecordStep> steps, IReadOnlyList<RecordVersion> versions)
    {
        var paths = steps.SelectMany(step => step.Files).DistinctBy(file => file.Path, StringComparer.Ordinal).ToList();
        var (published, blobs, held) = (new List<PublishedVersion>(), new Dictionary<string, string?>(StringComparer.Ordinal), default(Held));
        foreach (var group in steps.Zip(versions).GroupBy(pair => pair.Second.Published.Number).OrderBy(group => group.Key))
        {
            var brought = group.ToList();
            var commit = brought[0].Second.Published.Commit;
            Follow(brought, commit, paths, blobs);
            var now = StateOf(paths, blobs);
            if (now.Count == 0 && held is null)
                continue;
            var watched = now.Values.Select(fields => WatchedFields.Of(kind, fields)).FirstOrDefault(watched => watched.Count > 0) ?? held?.Watched;
            published.Add(new PublishedVersion(
                commit,
                [.. brought.Select(pair => pair.Second)],
                now.Count == 0 || held is null ? [] : Changes(held.Files, now),
                watched ?? new Dictionary<string, string>(StringComparer.Ordinal),
                now.Count == 0));
            held = now.Count == 0 ? held : new Held(now, published[^1].Watched);
        }

        return published;
    }

    /// <summary>Only a merge has to be asked: a commit on the branch itself leaves what it wrote.</summary>
    private void Follow(IReadOnlyList<(RecordStep Step, RecordVersion Version)> brought, Commit commit, IReadOnlyList<FileVersion> paths, Dictionary<string, string?> blobs)
    {
        if (brought is [var (step, version)] && version.Commit.Id == commit.Id && step.Commit.Parents.Count < 2)
        {
            foreach (var file in step.Files)
                blobs[file.Path] = file.After;
            return;
        }

        foreach (var file in paths)
            blobs[file.Path] = blobAt(commit.Id, file.Path);
    }

    private Dictionary<string, FieldSet> StateOf(IReadOnlyList<FileVersion> paths, Dictionary<string, string?> blobs)
    {
        var state = new Dictionary<string, FieldSet>(StringComparer.Ordinal);
        foreach (var file in paths)
        {
            if (blobs.GetValueOrDefault(file.Path) is { } blob)
                state[file.Record.Extension] = shelf.Of(file.Record.Extension, blob, null);
        }

        return state;
    }

    private static IReadOnlyList<FieldChange> Changes(Dictionary<string, FieldSet> before, Dictionary<string, FieldSet> after) =>
    [
        .. before.Keys.Union(after.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .SelectMany(extension => after.GetValueOrDefault(extension, FieldSet.None).ChangesSince([before.GetValueOrDefault(extension, FieldSet.None)])),
    ];

    private sealed record Held(Dictionary<string, FieldSet> Files, IReadOnlyDictionary<string, string> Watched);
}
