using System.CommandLine;
using ReleasePortal.Cli.CommandLine;
using ReleasePortal.Cli.Reports;

namespace ReleasePortal.Cli.Commands;

/// <summary><c>portal evidence list</c>: what the evidence of a release says.</summary>
internal sealed class ListEvidenceCommand : PortalCommand
{
    public ListEvidenceCommand(Surroundings surroundings)
        : base("list", "List the evidence of a release, with what each file says.")
    {
        var release = new Argument<string>("RELEASE") { Description = "The id of the release." };
        var format = SharedOptions.Choice("--format", "FORMAT", EvidenceReport.Human);
        format.Description = $"How it is told: {SharedOptions.Names<EvidenceReport>()}. Without it, human.";
        var repository = SharedOptions.Repository();
        Add(release);
        Add(format);
        Add(repository);
        SetAction(line =>
        {
            var found = EvidenceQuestion.Answer(RecordFolder.Find(line.GetValue(repository), surroundings), line.GetRequiredValue(release));
            EvidenceListing.Write(found, line.GetValue(format), surroundings);
            return (int)ExitStatus.Ok;
        });
    }

    public override IReadOnlyList<(string Line, string Does)> Examples =>
    [
        ("portal evidence list payments-5.3.0", "a table of tests, scans and the rest"),
        ("portal evidence list payments-5.3.0 --format json | jq .items[].says", "the same for a script"),
    ];
}
