using System.CommandLine;
using ReleasePortal.Cli.CommandLine;
using ReleasePortal.Cli.Reports;
using ReleasePortal.Repository.Schemas;
using ReleasePortal.Site;

namespace ReleasePortal.Cli.Commands;

/// <summary><c>portal schema</c>: writes the JSON Schemas, which editors use to complete and check records.</summary>
internal sealed class SchemaCommand : PortalCommand
{
    public SchemaCommand(Surroundings surroundings)
        : base("schema", "Write the JSON Schema of every kind of record, of the reports and of the data that the site carries, and a catalog that maps them to files, for editors and programs.")
    {
        var output = new Option<string>("--output")
        {
            HelpName = "DIR",
            Description = "The folder to write to. It is made where it is not there.",
            Required = true,
        };
        Add(output);
        SetAction(line => (int)Run(line.GetRequiredValue(output), surroundings));
    }

    public override IReadOnlyList<(string Line, string Does)> Examples =>
    [
        ("portal schema --output schemas", "then let your editor use schemas/release.schema.json for release.yml"),
    ];

    private static ExitStatus Run(string asked, Surroundings surroundings)
    {
        var folder = Path.GetFullPath(asked, surroundings.Folder);
        Directory.CreateDirectory(folder);
        var files = SchemaBook.Files.Concat(ReportSchema.Files).Concat(FeedSchema.Files).ToList();
        foreach (var (name, text) in files)
            File.WriteAllText(Path.Combine(folder, name), text);
        surroundings.Output.WriteLine($"{files.Count} files written to {Output.Inert.Text(folder)}");
        return ExitStatus.Ok;
    }
}
