using ReleasePortal.Cli.Editing;
using ReleasePortal.Repository.Editing;
using ReleasePortal.Repository.Imports;
using ReleasePortal.Repository.Records;

namespace ReleasePortal.Cli.Importing;

/// <summary>Makes records of rows: each is held against the schema and against the records that are there, before anything is written.</summary>
/// <param name="source">The tool.</param>
/// <param name="kind">What the rows become.</param>
/// <param name="desk">The records.</param>
internal sealed class ImportRun(ImportSource source, RecordKind kind, EditingDesk desk)
{
    private readonly List<RowProblem> problems = [];
    private readonly List<(string Place, string Why)> leftOut = [];

    /// <summary>Files of either kind of a record have the same name.</summary>
    private readonly HashSet<string> taken = desk.Snapshot.Files.Select(file => Path.ChangeExtension(file.Path, null)!).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Values that could not be mapped.</summary>
    public IReadOnlyList<RowProblem> Problems => problems;

    /// <summary>Rows that are no new record, and why.</summary>
    public IReadOnlyList<(string Place, string Why)> LeftOut => leftOut;

    /// <summary>The keys without which there is no record of the kind.</summary>
    public static IReadOnlySet<string> Required(RecordKind kind) => RecordForm.Of(kind).Where(field => field.IsRequired)
        .Select(field => field.Path.StartsWith("services.", StringComparison.Ordinal) ? "services" : field.Path).ToHashSet(StringComparer.Ordinal);

    /// <summary>The records of all rows that can be mapped.</summary>
    /// <exception cref="CommandFailure">No row knows some key, and nobody said it: nothing is guessed.</exception>
    public IReadOnlyList<ImportedRecord> Make(IReadOnlyList<ForeignRow> rows, RowReader reader)
    {
        var read = rows.Where(IsTaken).Select(reader.Read).ToList();
        RequireAnswers(read);
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        return [.. read.Where(row => IsNew(row, seen)).Select(Made).OfType<ImportedRecord>()];
    }

    /// <summary>What the records would be with these, without those that name what is not there.</summary>
    public (Outcome Outcome, IReadOnlyList<ImportedRecord> Records) Judge(IReadOnlyList<ImportedRecord> made)
    {
        var (outcome, unknown) = desk.Judge([.. made.Select(record => record.Record)]);
        if (unknown.Count == 0)
            return (outcome, made);
        var rows = made.ToDictionary(record => record.Path, StringComparer.Ordinal);
        problems.AddRange(unknown.Select(finding => new RowProblem(rows[finding.Place.Path].Row.Row.Place, finding.Rule.Code, finding.Rule.Code == "REF002" ? $"{finding.Message} {finding.Hint} Or say in the mapping file, below words, what records call it." : $"{finding.Message} {finding.Hint}", IsEssential: true)));
        return Judge([.. made.Where(record => unknown.All(finding => finding.Place.Path != record.Path))]);
    }

    private bool IsTaken(ForeignRow row)
    {
        if (source.LeaveOut(row) is not { } why)
            return true;
        leftOut.Add((row.Place, why));
        return false;
    }

    private void RequireAnswers(List<ReadRow> rows)
    {
        if (rows.Count == 0)
            return;
        var open = Required(kind).Where(key => rows.TrueForAll(row => !row.Values.ContainsKey(key) && row.Problems.All(problem => !problem.Field.StartsWith($"{key} (", StringComparison.Ordinal)))).ToList();
        if (open.Count == 0)
            return;
        var asked = ImportSources.Asked[source.Kind];
        string Option(string key)
        {
            var known = asked.Where(one => one.Key == key || (one.Key == "duration" && key == "window.end")).Select(one => $"{one.Flag} {one.HelpName}").FirstOrDefault();
            return known ?? (key == "time_zone" ? "--time-zone IANA" : $"--set {key}=… or --column {key}=COLUMN");
        }

        throw new CommandFailure(
            ExitStatus.WrongUse,
            $"The files do not say {string.Join(", ", open)}, and nothing is guessed.",
            $"Add {string.Join(", ", open.Select(Option))}; --column KEY=COLUMN names a column that has it, and --map FILE holds all of this. Nothing was written.");
    }

    private bool IsNew(ReadRow row, Dictionary<string, string> seen)
    {
        var path = row.Id.Length == 0 ? "" : Path.ChangeExtension(ImportedRecord.PathOf(kind, row.Id), null);
        if (path.Length == 0)
            problems.Add(new RowProblem(row.Row.Place, "id", "the row has nothing of which an id can be made", IsEssential: true));
        else if (taken.Contains(path) || (kind.Name == "release" && desk.Records.Releases.Knows(row.Id)))
            leftOut.Add((row.Row.Place, $"there is a {kind.Name} {row.Id} already, and it is not overwritten"));
        else if (!seen.TryAdd(row.Id, row.Row.Place))
            problems.Add(new RowProblem(row.Row.Place, "id", $"{row.Id} is the id of {seen[row.Id]} too", IsEssential: true));
        else
            return true;
        return false;
    }

    private ImportedRecord? Made(ReadRow row)
    {
        problems.AddRange(row.Problems);
        var missing = Required(kind).Where(key => !row.Values.ContainsKey(key) && row.Problems.All(problem => !problem.Field.StartsWith($"{key} (", StringComparison.Ordinal))).ToList();
        problems.AddRange(missing.Select(key => new RowProblem(row.Row.Place, key, "the row does not say it", IsEssential: true)));
        if (missing.Count > 0 || row.Problems.Any(problem => problem.IsEssential))
            return null;
        var record = ImportedRecord.Sketch(source, kind, row).In(desk);
        var refusals = record.Refusals();
        problems.AddRange(refusals.Select(finding => new RowProblem(row.Row.Place, finding.Rule.Code, $"{finding.Message} {finding.Hint}", IsEssential: true)));
        return refusals.Count == 0 ? new ImportedRecord(row, record) : null;
    }
}
