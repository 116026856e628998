using ReleasePortal.Cli.CommandLine;

namespace ReleasePortal.Cli.Commands;

/// <summary><c>portal notes</c>: the commands for release notes.</summary>
internal sealed class NotesCommand : PortalCommand
{
    public NotesCommand(Surroundings surroundings)
        : base("notes", "Begin release notes from what the history of a product says.")
    {
        Add(new DraftNotesCommand(surroundings));
        SetAction(line => HelpText.Write(line.CommandResult.Command, surroundings));
    }

    public override IReadOnlyList<(string Line, string Does)> Examples =>
    [
        ("portal notes draft --help", "how to draft them"),
    ];
}
