using System.CommandLine;
using ReleasePortal.Cli.CommandLine;
using ReleasePortal.Cli.Reports;

namespace ReleasePortal.Cli.Commands;

/// <summary><c>portal evidence verify</c>: whether every file is the one that was listed.</summary>
internal sealed class VerifyEvidenceCommand : PortalCommand
{
    public VerifyEvidenceCommand(Surroundings surroundings)
        : base("verify", "Compare every file of evidence with the SHA-256 that was listed, and name those that differ.")
    {
        var subject = new Argument<string?>("RELEASE")
        {
            HelpName = "RELEASE|PACK.zip",
            Description = "The id of a release, or an audit pack, which needs no repository. Without it, the evidence of all releases.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var format = SharedOptions.Choice("--format", "FORMAT", EvidenceReport.Human);
        format.Description = $"How it is told: {SharedOptions.Names<EvidenceReport>()}. Without it, human.";
        var repository = SharedOptions.Repository();
        Add(subject);
        Add(format);
        Add(repository);
        SetAction(line =>
        {
            if (line.GetValue(subject) is { } pack && pack.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
                return (int)AuditPackVerdict.Write(Path.GetFullPath(pack, surroundings.Folder), line.GetValue(format), surroundings);
            var found = EvidenceQuestion.Answer(RecordFolder.Find(line.GetValue(repository), surroundings), line.GetValue(subject));
            return (int)EvidenceVerdict.Write(found, line.GetValue(format), surroundings);
        });
    }

    public override IReadOnlyList<(string Line, string Does)> Examples =>
    [
        ("portal evidence verify", "the evidence of all releases"),
        ("portal evidence verify payments-5.3.0", "that of one release"),
        ("portal evidence verify audit.zip", "an audit pack, wherever it lies"),
        ("portal evidence verify --format json", "for a script; the status is 1 where anything differs"),
    ];
}
