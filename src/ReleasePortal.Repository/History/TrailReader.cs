using ReleasePortal.Domain.History;
using ReleasePortal.Repository.Records;

namespace ReleasePortal.Repository.History;

/// <summary>Makes the trail of one record from the commits that touched its files.</summary>
/// <param name="publications">The line of first parents.</param>
/// <param name="blobAt">The blob that a commit has at a path, or null.</param>
/// <param name="last">The id of the last commit.</param>
/// <param name="shelf">What the versions say.</param>
internal sealed class TrailReader(IReadOnlyList<Publication?> publications, Func<string, string, string?> blobAt, string last, FieldShelf shelf)
{
    private readonly PublishedStates states = new(blobAt, shelf);

    /// <param name="steps">At least one, oldest first; all of them say when they were made.</param>
    public RecordTrail Read(IReadOnlyList<RecordStep> steps)
    {
        var record = steps[0].Files[0].Record;
        var versions = new List<RecordVersion>();
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var changes = 0;
        foreach (var step in steps)
        {
            var files = step.Files.GroupBy(file => file.Record.Extension, StringComparer.Ordinal).Select(StateOf).ToList();
            if (files.Exists(state => state.IsMoved(record.Kind)))
                changes++;
            versions.Add(Version(record, step, files, paths, versions.LastOrDefault()));
        }

        var first = versions[0].Commit.CommittedAt;
        var blobsNow = steps.SelectMany(step => step.Files).Select(file => file.Path).Distinct(StringComparer.Ordinal).ToDictionary(path => path, path => blobAt(last, path), StringComparer.Ordinal);
        var statusNow = StatusNow(steps, blobsNow);
        var since = versions.FindLastIndex(version => version.Changes.Any(change => change.Field == "status" && change.After == statusNow));
        return new RecordTrail(
            first,
            versions.Max(version => version.Commit.CommittedAt),
            Math.Max(0, changes - 1),
            since < 0 ? first : versions[since].Commit.CommittedAt,
            versions,
            states.Of(record.Kind, steps, versions, blobsNow));
    }

    private RecordVersion Version(RecordLocation record, RecordStep step, IReadOnlyList<FileState> states, HashSet<string> paths, RecordVersion? before)
    {
        var (isNew, lay) = (paths.Count == 0, paths.FirstOrDefault() ?? step.Files[0].Path);
        foreach (var file in step.Files.Where(file => file.After is null))
            paths.Remove(file.Path);
        var isElsewhere = !isNew && step.Files.Any(file => file.After is null) && step.Files.Any(file => file.After is not null);
        paths.UnionWith(step.Files.Where(file => file.After is not null).Select(file => file.Path));
        var kind = paths.Count == 0 ? VersionKind.Removed
            : isNew ? before is null ? VersionKind.Added : VersionKind.Restored
            : isElsewhere ? VersionKind.Moved : VersionKind.Changed;
        return new RecordVersion(
            step.Commit.Told!,
            publications[step.Published]!,
            kind,
            step.Files.FirstOrDefault(file => file.After is not null)?.Path ?? lay,
            kind is VersionKind.Added or VersionKind.Removed or VersionKind.Restored ? [] : [.. states.SelectMany(state => state.After.ChangesSince(state.Before))],
            Watched(record.Kind, states) ?? before?.Watched ?? new Dictionary<string, string>(StringComparer.Ordinal));
    }

    private string? StatusNow(IReadOnlyList<RecordStep> steps, IReadOnlyDictionary<string, string?> blobsNow) => steps
        .SelectMany(step => step.Files)
        .DistinctBy(file => file.Path, StringComparer.Ordinal)
        .Select(file => blobsNow[file.Path] is { } blob ? shelf.Of(file.Record.Extension, blob, null).Find("status") : null)
        .FirstOrDefault(status => status is not null);

    /// <summary>Null where the commit left the file alone that has these keys.</summary>
    private static IReadOnlyDictionary<string, string>? Watched(RecordKind kind, IReadOnlyList<FileState> states) =>
        states.Select(state => WatchedFields.Of(kind, state.After)).FirstOrDefault(watched => watched.Any());

    /// <summary>Files of one kind that a commit removes and adds at once are one file that it moved.</summary>
    private FileState StateOf(IEnumerable<FileVersion> moved)
    {
        var files = moved.ToList();
        var extension = files[0].Record.Extension;
        var before = Enumerable.Range(0, files[0].Before.Count)
            .Select(parent => files.Select(file => file.Before[parent]).FirstOrDefault(blob => blob is not null))
            .ToList();
        var after = files.Select(file => file.After).FirstOrDefault(blob => blob is not null);
        return new FileState(before.ConvertAll(blob => shelf.Of(extension, blob, null)), shelf.Of(extension, after, before[0]));
    }

    private sealed record FileState(IReadOnlyList<FieldSet> Before, FieldSet After)
    {
        /// <summary>Whether it happens at another time, or has another status, than in every version before.</summary>
        public bool IsMoved(RecordKind kind) => !Before.Select(fields => Said(fields, kind)).Contains(Said(After, kind));

        private static (string When, string? Status) Said(FieldSet fields, RecordKind kind) => (WatchedFields.When(kind, fields), fields.Find("status"));
    }
}
