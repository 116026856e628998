using NodaTime;
using ReleasePortal.Cli.Commands;
using ReleasePortal.Cli.Output;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Repository.Editing;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;

namespace ReleasePortal.Cli.Editing;

/// <summary>
/// Where records are changed by commands: they are read and reviewed as they are, and again as they would be. What a schema or a reference refuses
/// is not written; everything else that comes or goes is told.
/// </summary>
internal sealed class EditingDesk : IDisposable
{
    private readonly ReviewedRepository reviewed;
    private readonly Surroundings surroundings;

    /// <param name="repository">What the command line says of the folder of the records, or null.</param>
    /// <param name="surroundings">Folder, clock and terminal.</param>
    public EditingDesk(string? repository, Surroundings surroundings)
    {
        this.surroundings = surroundings;
        Root = RecordFolder.Find(repository, surroundings);
        reviewed = ReviewedRepository.Read(Root, commit: null, now: null, HistoryDetail.ForRules, clones: null, surroundings);
    }

    /// <summary>The folder of the repository.</summary>
    public string Root { get; }

    public RecordSet Records => reviewed.Records;

    public Review Review => reviewed.Review;

    public RepositorySnapshot Snapshot => reviewed.Snapshot;

    /// <summary>What stands for now in the records: <c>as_of</c>, else the clock.</summary>
    public Instant Now => reviewed.Review.Calendar.Now;

    public EditedRecord Edit(Record record) => EditedRecord.Of(Snapshot, record.Origin.Place.Path);

    /// <summary>The record of an id.</summary>
    /// <exception cref="CommandFailure">There is none, or it cannot be read.</exception>
    public static T Find<T>(RecordCollection<T> among, string noun, string id)
        where T : Record => among.TryFind(id, out var found) ? found
        : among.Knows(id) ? throw new CommandFailure(ExitStatus.FindingsBlock, $"The {noun} {id} cannot be read.", "portal check shows what is wrong with it.")
        : throw UnknownName.Of(noun, id, among.Ids);

    /// <summary>The records as they would be.</summary>
    /// <exception cref="CommandFailure">A schema, or a name that is not there, refuses the edit.</exception>
    public Outcome Try(params IReadOnlyList<EditedRecord> edited)
    {
        if (edited.SelectMany(record => record.Refusals()).FirstOrDefault() is { } refusal)
            throw Refused(refusal);
        var (outcome, unknown) = Judge(edited);
        return unknown is [var first, ..] ? throw Refused(first) : outcome;
    }

    /// <summary>The records as they would be, and the names in them that are not there: with such a one nothing is written.</summary>
    public (Outcome Outcome, IReadOnlyList<Finding> Unknown) Judge(IReadOnlyList<EditedRecord> edited)
    {
        var files = edited.SelectMany(record => record.Files).ToList();
        var after = Snapshot.With(files);
        var (records, findings) = RecordReader.Read(after, HistoryDetail.ForRules);
        var review = Review.Of(records, findings, Now);
        var changes = FindingChanges.Between(Review, review);
        var paths = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return (new Outcome(files, changes), [.. changes.New.Where(finding => finding.Rule.Code.StartsWith("REF", StringComparison.Ordinal) && finding.Severity == Severity.Error && paths.Contains(finding.Place.Path))]);
    }

    /// <summary>Writes what was tried, and tells what came of it.</summary>
    public ExitStatus Write(Outcome outcome)
    {
        if (outcome.Files.Count == 0)
        {
            surroundings.Output.WriteLine("It says so already, and nothing was written.");
            return ExitStatus.Ok;
        }

        RecordFiles.Write(Root, outcome.Files);
        foreach (var file in outcome.Files)
            ChangedLines.Write(file, surroundings);
        outcome.WriteFindings(surroundings);
        return outcome.Changes.Blocks ? ExitStatus.FindingsBlock : ExitStatus.Ok;
    }

    public void Dispose() => reviewed.Dispose();

    private static CommandFailure Refused(Finding finding) => new(ExitStatus.WrongUse, $"{finding.Message} [{finding.Rule.Code}]", $"{finding.Hint} Nothing was written.");
}
