using ReleasePortal.Domain.History;
using ReleasePortal.Repository.Records;

namespace ReleasePortal.Repository.History;

/// <summary>What the commits did, record by record. A record is known by its kind and its id, wherever its files lie.</summary>
internal sealed class RecordSteps
{
    private readonly IReadOnlyDictionary<string, (LoggedCommit Commit, int Number)> publishing;

    /// <param name="log">All commits up to the last one, in any order.</param>
    /// <param name="last">The id of the last commit.</param>
    public RecordSteps(IReadOnlyList<LoggedCommit> log, string last)
    {
        publishing = PublishingCommits.Of(log.ToDictionary(commit => commit.Id, StringComparer.Ordinal), last);
        ByRecord =
        [
            .. TopologicalOrder.OldestFirst(log)
                .SelectMany(commit => commit.Files.GroupBy(file => KeyOf(file.Record), (key, files) => (Key: key, Step: new RecordStep(commit, [.. files]))))
                .GroupBy(entry => entry.Key, entry => entry.Step)
                .OrderBy(steps => steps.Key.Kind, StringComparer.Ordinal).ThenBy(steps => steps.Key.Release, StringComparer.Ordinal).ThenBy(steps => steps.Key.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Each record that some commit held with what was done to it, oldest first.</summary>
    public IReadOnlyList<IGrouping<(string Kind, string Release, string Id), RecordStep>> ByRecord { get; }

    /// <summary>Whether every commit that matters says when it was made.</summary>
    public bool IsTold => ByRecord.SelectMany(steps => steps).All(step => step.Commit.Told is not null && publishing[step.Commit.Id].Commit.Told is not null);

    /// <summary>What brought a commit to the branch that is read.</summary>
    public Publication Published(LoggedCommit commit) => new(publishing[commit.Id].Commit.Told!, publishing[commit.Id].Number);

    public static (string Kind, string Release, string Id) KeyOf(RecordLocation record) => (record.Kind.Name, record.ReleaseId, record.Id);
}
