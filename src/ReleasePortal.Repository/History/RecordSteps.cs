using ReleasePortal.Domain.History;
using ReleasePortal.Repository.Records;

namespace ReleasePortal.Repository.History;

/// <summary>What the commits did, record by record. A record is known by its kind and its id, wherever its files lie.</summary>
internal sealed class RecordSteps
{
    private readonly IReadOnlyList<LoggedCommit> published;

    public RecordSteps(CommitGraph graph)
    {
        published = graph.FirstParents;
        Publications = [.. graph.FirstParents.Select((commit, number) => commit.Told is { } told ? new Publication(told, number) : null)];
        ByRecord =
        [
            .. graph.OldestFirst
                .SelectMany(entry => StepsOf(entry.Commit, entry.Published))
                .GroupBy(entry => entry.Key, entry => entry.Step)
                .OrderBy(steps => steps.Key.Kind, StringComparer.Ordinal).ThenBy(steps => steps.Key.Release, StringComparer.Ordinal).ThenBy(steps => steps.Key.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Each record that some commit held with what was done to it, oldest first.</summary>
    public IReadOnlyList<IGrouping<(string Kind, string Release, string Id), RecordStep>> ByRecord { get; }

    /// <summary>The line of first parents; null for a commit that does not say when it was made.</summary>
    public IReadOnlyList<Publication?> Publications { get; }

    /// <summary>The id of a commit that matters and does not say when it was made; null where all do.</summary>
    public string? Untold => ByRecord.SelectMany(steps => steps)
        .Select(step => step.Commit.Told is null ? step.Commit.Id : Publications[step.Published] is null ? published[step.Published].Id : null)
        .FirstOrDefault(id => id is not null);

    public static (string Kind, string Release, string Id) KeyOf(RecordLocation record) => (record.Kind.Name, record.ReleaseId, record.Id);

    /// <summary>Most commits touch one file.</summary>
    private static IEnumerable<((string Kind, string Release, string Id) Key, RecordStep Step)> StepsOf(LoggedCommit commit, int published) => commit.Files is [var only]
        ? [(KeyOf(only.Record), new RecordStep(commit, published, commit.Files))]
        : commit.Files.GroupBy(file => KeyOf(file.Record), (key, files) => (key, new RecordStep(commit, published, [.. files])));
}
