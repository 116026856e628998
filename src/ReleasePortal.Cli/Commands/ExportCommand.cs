using System.CommandLine;
using ReleasePortal.Cli.CommandLine;

namespace ReleasePortal.Cli.Commands;

/// <summary><c>portal export</c>: writes records for other tools.</summary>
internal sealed class ExportCommand : PortalCommand
{
    public ExportCommand(Surroundings surroundings)
        : base("export", "Write records for other tools.")
    {
        Add(new ExportChangesCommand(surroundings));
        SetAction(line => HelpText.Write(line.CommandResult.Command, surroundings));
    }

    public override IReadOnlyList<(string Line, string Does)> Examples => [("portal export changes --since 2026-10-01", "change records since October, as CSV")];
}
