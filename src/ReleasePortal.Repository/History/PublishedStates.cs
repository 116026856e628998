using ReleasePortal.Domain.History;
using ReleasePortal.Repository.Records;

namespace ReleasePortal.Repository.History;

/// <summary>
/// Tells what the branch has held of a record. Where both sides of a merge changed it, the merge itself is asked which of them won;
/// where only one did, it is taken to have won until a later version says that it had not, because to ask takes long.
/// </summary>
/// <param name="blobAt">The blob that a commit has at a path, or null.</param>
/// <param name="shelf">What the versions say.</param>
internal sealed class PublishedStates(Func<string, string, string?> blobAt, FieldShelf shelf)
{
    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <param name="kind">The kind of the record.</param>
    /// <param name="steps">What the commits did to its files.</param>
    /// <param name="versions">What each of the steps left.</param>
    /// <param name="blobsNow">What the last commit has at each path of its files.</param>
    /// <returns>In the order of the line of first parents.</returns>
    public IReadOnlyList<PublishedVersion> Of(RecordKind kind, IReadOnlyList<RecordStep> steps, IReadOnlyList<RecordVersion> versions, IReadOnlyDictionary<string, string?> blobsNow) =>
        Read(kind, steps, versions, blobsNow, asksAll: false) ?? Read(kind, steps, versions, blobsNow, asksAll: true)!;

    private List<PublishedVersion>? Read(RecordKind kind, IReadOnlyList<RecordStep> steps, IReadOnlyList<RecordVersion> versions, IReadOnlyDictionary<string, string?> blobsNow, bool asksAll)
    {
        var paths = steps.SelectMany(step => step.Files).DistinctBy(file => file.Path, StringComparer.Ordinal).ToList();
        var (published, blobs, held) = (new List<PublishedVersion>(), new Dictionary<string, string?>(StringComparer.Ordinal), default(Held));
        foreach (var group in steps.Zip(versions).GroupBy(pair => pair.Second.Published.Number).OrderBy(group => group.Key))
        {
            var brought = group.ToList();
            var commit = brought[0].Second.Published.Commit;
            var (fits, isAsked) = Follow(brought, commit, paths, blobs, asksAll);
            if (!fits && !asksAll)
                return null;
            var now = StateOf(paths, blobs);
            if (now.Count == 0 && held is null)
                continue;
            var isAsWritten = fits && !isAsked && brought is [(_, { Kind: VersionKind.Changed })];
            published.Add(new PublishedVersion(
                commit,
                [.. brought.Select(pair => pair.Second)],
                now.Count == 0 || held is null ? [] : isAsWritten ? brought[0].Second.Changes : Changes(held.Files, now),
                isAsWritten || (brought.Count == 1 && held is null) ? brought[0].Second.Watched : Watched(kind, now) ?? held?.Watched ?? Nothing,
                now.Count == 0));
            held = now.Count == 0 ? held : new Held(now, published[^1].Watched);
        }

        return asksAll || blobsNow.All(now => now.Value == blobs.GetValueOrDefault(now.Key)) ? published : null;
    }

    /// <returns>Whether what was there fits to what the commit found there, and whether a merge was asked.</returns>
    private (bool Fits, bool IsAsked) Follow(IReadOnlyList<(RecordStep Step, RecordVersion Version)> brought, Commit commit, IReadOnlyList<FileVersion> paths, Dictionary<string, string?> blobs, bool asksAll)
    {
        var (fits, isAsked) = (true, false);
        foreach (var path in paths.Select(file => file.Path))
        {
            var (before, chain) = (blobs.GetValueOrDefault(path), brought.SelectMany(pair => pair.Step.Files.Where(file => file.Path == path)).ToList());
            var own = brought[^1] is var last && last.Version.Commit.Id == commit.Id ? last.Step.Files.FirstOrDefault(file => file.Path == path) : null;
            fits &= own is null || own.Before[0] == before;
            var asks = own is null && (asksAll || !IsChain(before, chain));
            isAsked |= asks;
            blobs[path] = asks ? blobAt(commit.Id, path) : own is not null ? own.After : chain.Count == 0 ? before : chain[^1].After;
        }

        return (fits, isAsked);
    }

    private static bool IsChain(string? before, IReadOnlyList<FileVersion> chain) =>
        chain.Index().All(file => file.Item.Before is [var parent] && parent == (file.Index == 0 ? before : chain[file.Index - 1].After));

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

    private static IReadOnlyDictionary<string, string>? Watched(RecordKind kind, Dictionary<string, FieldSet> state) =>
        state.Values.Select(fields => WatchedFields.Of(kind, fields)).FirstOrDefault(watched => watched.Any());

    private static IReadOnlyList<FieldChange> Changes(Dictionary<string, FieldSet> before, Dictionary<string, FieldSet> after) =>
    [
        .. before.Keys.Union(after.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .SelectMany(extension => after.GetValueOrDefault(extension, FieldSet.None).ChangesSince([before.GetValueOrDefault(extension, FieldSet.None)])),
    ];

    private sealed record Held(Dictionary<string, FieldSet> Files, IReadOnlyDictionary<string, string> Watched);
}
