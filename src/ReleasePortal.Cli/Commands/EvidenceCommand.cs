using ReleasePortal.Cli.CommandLine;

namespace ReleasePortal.Cli.Commands;

/// <summary><c>portal evidence</c>: the commands for what shows that a release is ready.</summary>
internal sealed class EvidenceCommand : PortalCommand
{
    public EvidenceCommand(Surroundings surroundings)
        : base("evidence", "Add evidence to a release, list what it says, and verify that nobody changed it.")
    {
        Add(new AddEvidenceCommand(surroundings));
        Add(new ListEvidenceCommand(surroundings));
        Add(new VerifyEvidenceCommand(surroundings));
        SetAction(line => HelpText.Write(line.CommandResult.Command, surroundings));
    }

    public override IReadOnlyList<(string Line, string Does)> Examples =>
    [
        ("portal evidence add --help", "how to add a file"),
        ("portal evidence list payments-5.3.0", "what the evidence of a release says"),
        ("portal evidence verify", "whether every file is the one that was listed"),
    ];
}
