using System.CommandLine;
using ReleasePortal.Cli.CommandLine;
using ReleasePortal.Cli.Importing;

namespace ReleasePortal.Cli.Commands;

/// <summary><c>portal import</c>: makes records of what other tools exported.</summary>
internal sealed class ImportCommand : PortalCommand
{
    public ImportCommand(Surroundings surroundings)
        : base("import", "Make records of files that other tools exported: nothing is guessed, nothing is overwritten, and all of a run is written or none.")
    {
        foreach (var source in ImportSources.All)
            Add(new ImportFilesCommand(source, surroundings));
        SetAction(line => HelpText.Write(line.CommandResult.Command, surroundings));
    }

    public override IReadOnlyList<(string Line, string Does)> Examples =>
    [
        ("portal import github-releases releases.json --dry-run", "say what is still to be said, and what would be written"),
        ("portal import servicenow changes.csv --map servicenow.yml --time-zone Europe/Berlin", "with a file that says what the columns and words mean"),
        ("portal import freezes holidays.ics --level soft --team release-office", "a calendar of freezes"),
    ];
}
