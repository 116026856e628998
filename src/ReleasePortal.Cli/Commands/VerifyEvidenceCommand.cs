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
        var release = new Argument<string?>("RELEASE")
        {
            Description = "The id of a release. Without it, all releases.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var format = SharedOptions.Choice("--format", "FORMAT", EvidenceReport.Human);
        format.Description = $"How it is told: {SharedOptions.Names<EvidenceReport>()}. Without it, human.";
        var repository = SharedOptions.Repository();
        Add(release);
        Add(format);
        Add(repository);
        SetAction(line =>
        {
            var found = EvidenceQuestion.Answer(RecordFolder.Find(line.GetValue(repository), surroundings), line.GetValue(release));
            return (int)EvidenceVerdict.Write(found, line.GetValue(format), surroundings);
        });
    }

    public override IReadOnlyList<(string Line, string Does)> Examples =>
    [
        ("portal evidence verify", "the evidence of all releases"),
        ("portal evidence verify payments-5.3.0", "that of one release"),
        ("portal evidence verify --format json", "for a script; the status is 1 where anything differs"),
    ];
}
