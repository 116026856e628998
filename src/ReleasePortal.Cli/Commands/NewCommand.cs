using System.CommandLine;
using ReleasePortal.Cli.CommandLine;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Repository.Records;

namespace ReleasePortal.Cli.Commands;

/// <summary><c>portal new</c>: makes a record of any kind.</summary>
internal sealed class NewCommand : PortalCommand
{
    public NewCommand(Surroundings surroundings)
        : base("new", "Make a record: asks for what it needs on a terminal, takes options in scripts, and never overwrites.")
    {
        Add(new NewReleaseCommand(surroundings));
        // A portal as a whole is begun with portal init.
        foreach (var kind in RecordKinds.All.Where(kind => kind.Type != typeof(Release) && kind.Type != typeof(PortalSettings)))
            Add(new NewRecordCommand(kind, surroundings));
        SetAction(line => HelpText.Write(line.CommandResult.Command, surroundings));
    }

    public override IReadOnlyList<(string Line, string Does)> Examples =>
    [
        ("portal new release", "ask for everything, with free times to choose from"),
        ("portal new team", "a team with its first member"),
        ("portal new known-issue --help", "the options for scripts"),
    ];
}
