using ReleasePortal.Domain.History;
using ReleasePortal.Repository.Records;

namespace ReleasePortal.Repository.History;

/// <summary>What the commits did, record by record. A record is known by its kind and its id, wherever its files lie.</summary>
internal sealed class RecordSteps
{
    private readonly Dictionary<(string Kind, string Release, string Id), List<RecordStep>> byKey = [];
    private readonly Dictionary<RecordLocation, List<RecordStep>> byLocation = new(ReferenceEqualityComparer.Instance);

    public RecordSteps(CommitGraph graph)
    {
        Publications = new PublicationLine(graph.FirstParents);
        foreach (var (commit, published) in graph.OldestFirst.Where(entry => entry.Commit.Files.Count > 0))
        {
            Untold ??= !commit.IsTold ? commit.Id : !graph.FirstParents[published].IsTold ? graph.FirstParents[published].Id : null;
            if (commit.Files is [var only])
                StepsOf(only.Record).Add(new RecordStep(commit, published, commit.Files));
            else
                AddEach(commit, published);
        }

        ByRecord =
        [
            .. byKey.OrderBy(steps => steps.Key.Kind, StringComparer.Ordinal).ThenBy(steps => steps.Key.Release, StringComparer.Ordinal).ThenBy(steps => steps.Key.Id, StringComparer.Ordinal)
                .Select(steps => (steps.Key, (IReadOnlyList<RecordStep>)steps.Value)),
        ];
    }

    /// <summary>Each record that some commit held with what was done to it, oldest first.</summary>
    public IReadOnlyList<((string Kind, string Release, string Id) Key, IReadOnlyList<RecordStep> Steps)> ByRecord { get; }

    /// <summary>The line of first parents; null for a commit that does not say when it was made.</summary>
    public IReadOnlyList<Publication?> Publications { get; }

    /// <summary>The id of a commit that matters and does not say when it was made; null where all do.</summary>
    public string? Untold { get; }

    public static (string Kind, string Release, string Id) KeyOf(RecordLocation record) => (record.Kind.Name, record.ReleaseId, record.Id);

    private void AddEach(LoggedCommit commit, int published)
    {
        foreach (var files in commit.Files.GroupBy(file => StepsOf(file.Record)))
            files.Key.Add(new RecordStep(commit, published, [.. files]));
    }

    /// <summary>A location that was seen is known at once: very many versions share it.</summary>
    private List<RecordStep> StepsOf(RecordLocation record)
    {
        if (byLocation.TryGetValue(record, out var steps))
            return steps;
        if (!byKey.TryGetValue(KeyOf(record), out steps))
            byKey.Add(KeyOf(record), steps = []);
        byLocation.Add(record, steps);
        return steps;
    }
}
