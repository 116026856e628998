using System.CommandLine;
using NodaTime;
using ReleasePortal.Cli.CommandLine;
using ReleasePortal.Cli.Editing;
using ReleasePortal.Cli.Importing;
using ReleasePortal.Cli.Output;
using ReleasePortal.Repository.Imports;
using ReleasePortal.Repository.Records;

namespace ReleasePortal.Cli.Commands;

/// <summary><c>portal import KIND FILE…</c>.</summary>
internal sealed class ImportFilesCommand : PortalCommand
{
    private readonly ImportSource source;
    private readonly IReadOnlyList<(string Key, Option<string?> Option)> asked;
    private readonly Argument<string[]> files = new("FILES") { Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> map = EditOptions.Word("--map", "FILE", "A mapping file in YAML: set, columns and words, as the guide to moving in and out shows them.");
    private readonly Option<string[]> set = NewOptions.Set();
    private readonly Option<string[]> columns = ImportOptions.Columns();
    private readonly Option<DateTimeZone?> zone = ImportOptions.Zone();
    private readonly Option<DateOrder?> order = EditOptions.Choice<DateOrder>("--date-order", "ORDER", "What comes first in dates such as 10/11/2026", DateOrder.Dmy, DateOrder.Mdy);
    private readonly Option<bool> partly = new("--partly") { Description = "Write what can be mapped where other rows cannot. Without it, all or nothing is written." };
    private readonly Option<bool> dryRun = new("--dry-run") { Description = "Say what would be written, and write nothing." };
    private readonly Option<string?> repository = SharedOptions.Repository();

    public ImportFilesCommand(ImportSource source, Surroundings surroundings)
        : base(source.Name, $"Make records of the kind {source.Kind} of what {source.Tool} exported.")
    {
        this.source = source;
        files.Description = $"What was exported, in files that end in {string.Join(" or ", source.Formats)}.";
        asked = [.. ImportSources.Asked[source.Kind].Select(one => (one.Key, EditOptions.Word(one.Flag, one.HelpName, one.Description)))];
        Add(files);
        foreach (var option in (Option[])[.. asked.Select(one => one.Option), map, set, columns, zone, order, partly, dryRun, repository])
            Add(option);
        SetAction(line =>
        {
            using var deadline = new Deadline(surroundings);
            using var desk = new EditingDesk(line.GetValue(repository), surroundings);
            return (int)Run(line, desk, surroundings);
        });
    }

    public override IReadOnlyList<(string Line, string Does)> Examples =>
    [
        ($"portal import {Name} export{source.Formats[0]} --dry-run", "say what is still to be said, and what would be written"),
        ($"portal import {Name} export{source.Formats[0]} --map mapping.yml --partly", "write what can be mapped, with a mapping file"),
    ];

    private ExitStatus Run(ParseResult line, EditingDesk desk, Surroundings surroundings)
    {
        var kind = RecordKinds.All.Single(one => one.Name == source.Kind);
        var rows = line.GetRequiredValue(files).SelectMany(file => ForeignFile.Read(file, ForeignInput.BytesOf(file, surroundings), source.Formats, source.Lists)).ToList();
        var run = new ImportRun(source, kind, desk);
        var made = run.Make(rows, new RowReader(source, MappingOf(line, surroundings), ImportRun.Required(kind), line.GetValue(zone), line.GetValue(order)));
        var (outcome, records) = run.Judge(made);
        ImportReport.Write(run, surroundings);
        var isRefused = run.Problems.Any(problem => problem.IsEssential);
        var isWritten = records.Count > 0 && !line.GetValue(dryRun) && (!isRefused || line.GetValue(partly));
        var status = isWritten ? desk.Write(outcome) : ExitStatus.Ok;
        if (!isWritten)
        {
            foreach (var record in records)
                surroundings.Output.WriteLine($"Would be written: {surroundings.OutputPalette.Path(Inert.Text(record.Path))}");
            outcome.WriteFindings(surroundings);
        }

        ImportReport.Sum(rows.Count, records.Count, run, isWritten ? "written" : "could be written", surroundings);
        if (isRefused && !isWritten && !line.GetValue(dryRun))
            surroundings.Output.WriteLine(records.Count == 0 ? "Nothing was written, because no row became a record. Say more in a mapping file." : "Nothing was written, because some rows cannot be mapped. Say more in a mapping file, or write the others with --partly.");
        return isRefused ? ExitStatus.FindingsBlock : status;
    }

    private ImportMapping MappingOf(ParseResult line, Surroundings surroundings)
    {
        var written = line.GetValue(map) is { } file ? ImportMappingReader.Read(file, ForeignInput.BytesOf(file, surroundings)) : ImportMapping.Empty;
        var said = asked.Where(one => line.GetValue(one.Option) is not null).Select(one => KeyValuePair.Create(one.Key, line.GetValue(one.Option)!));
        return written.With(said.Concat(ImportOptions.Pairs(line.GetValue(set))), ImportOptions.Pairs(line.GetValue(columns)));
    }
}
