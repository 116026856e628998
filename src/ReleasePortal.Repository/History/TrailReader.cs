using NodaTime;
using ReleasePortal.Domain.History;

namespace ReleasePortal.Repository.History;

/// <summary>Makes the trail of one record from the commits that touched its files.</summary>
/// <param name="shelf">Opens older versions.</param>
/// <param name="blobNow">The blob of a path in the last commit, or null.</param>
internal sealed class TrailReader(VersionShelf shelf, Func<string, string?> blobNow)
{
    /// <param name="steps">At least one, oldest first.</param>
    /// <returns>Null where a commit has no time that can be told.</returns>
    public RecordTrail? Read(IReadOnlyList<(Instant? At, IReadOnlyList<FileVersion> Files)> steps)
    {
        if (steps.Any(step => step.At is null))
            return null;
        var first = steps.Min(step => step.At!.Value);
        if (steps.Count == 1)
            return new RecordTrail(first, first, 0, first);
        var changes = 0;
        var statuses = new List<(Instant At, string? Status)>();
        foreach (var (at, files) in steps)
        {
            var states = files.GroupBy(file => file.Record.Extension, StringComparer.Ordinal).Select(StatesOf).ToList();
            if (states.Exists(state => !state.Before.Contains(state.After)))
                changes++;
            statuses.AddRange(states.Where(state => !state.Before.Exists(before => before.Status == state.After.Status)).Select(state => (at!.Value, state.After.Status)));
        }

        var now = StatusNow(steps);
        var since = statuses.FindLastIndex(change => change.Status == now);
        return new RecordTrail(first, steps.Max(step => step.At!.Value), Math.Max(0, changes - 1), since < 0 ? first : statuses[since].At);
    }

    /// <summary>Files of one kind that a commit removes and adds at once are one file that it moved.</summary>
    private (List<WatchedFields> Before, WatchedFields After) StatesOf(IEnumerable<FileVersion> moved)
    {
        var files = moved.ToList();
        var before = Enumerable.Range(0, files[0].Before.Count)
            .Select(parent => files.Select(file => file.Before[parent]).FirstOrDefault(blob => blob is not null))
            .ToList();
        var after = files.Select(file => file.After).FirstOrDefault(blob => blob is not null);
        return (before.ConvertAll(blob => shelf.Fields(files[0].Record, blob, null)), shelf.Fields(files[0].Record, after, before[0]));
    }

    private string? StatusNow(IReadOnlyList<(Instant? At, IReadOnlyList<FileVersion> Files)> steps) => steps
        .SelectMany(step => step.Files)
        .DistinctBy(file => file.Path, StringComparer.Ordinal)
        .Select(file => blobNow(file.Path) is { } blob ? shelf.Fields(file.Record, blob, null).Status : null)
        .FirstOrDefault(status => status is not null);
}
