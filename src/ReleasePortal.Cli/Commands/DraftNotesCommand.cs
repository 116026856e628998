using System.CommandLine;
using ReleasePortal.Cli.CommandLine;
using ReleasePortal.Cli.Reports;

namespace ReleasePortal.Cli.Commands;

/// <summary><c>portal notes draft</c>: note fragments out of the commits of a product, for people to edit.</summary>
internal sealed class DraftNotesCommand : PortalCommand
{
    private readonly Option<string> from = Needed("--from", "REV", "The tag, branch or commit that readers have.");
    private readonly Option<string> to = Needed("--to", "REV", "The tag, branch or commit that they get.");
    private readonly Option<string> repository = Needed("--repository", "PATH", "A clone of the product's own repository. It is only read.");
    private readonly Option<string?> release = new("--release") { HelpName = "ID", Description = "The release whose notes they become. Without it, nothing is written, and the drafts are shown." };
    private readonly Option<string[]> services = SharedOptions.Many("--service", "ID", "A service that the repository holds; may be given several times. Without it, those of the release.");
    private readonly Option<string?> audience = new("--audience") { HelpName = "ID", Description = "The audience that drafts begin with. Without it, the narrowest: commits were written for colleagues." };
    private readonly Option<DraftFormat> format = SharedOptions.Choice("--format", "FORMAT", DraftFormat.Human);
    private readonly Option<string?> portal = SharedOptions.Portal();

    public DraftNotesCommand(Surroundings surroundings)
        : base("draft", "Draft release notes from the commits of a product, one file for each change, for a person to edit.")
    {
        format.Description = $"How drafts are told: {SharedOptions.Names<DraftFormat>()}. Without it, human.";
        foreach (var option in (Option[])[from, to, repository, release, services, audience, format, portal])
            Add(option);
        SetAction(line => (int)Run(line, surroundings));
    }

    public override IReadOnlyList<(string Line, string Does)> Examples =>
    [
        ("portal notes draft --from v5.2.1 --to v5.3.0 --repository ../payments-api", "show what would be drafted, and write nothing"),
        ("portal notes draft --from v5.2.1 --to v5.3.0 --repository ../payments-api --release payments-5.3.0 --service payments-api", "write files into the notes of a release"),
        ("portal notes draft --from v5.3.0 --to main --repository ../payments-api --format json", "the same for a program, up to a branch"),
    ];

    private ExitStatus Run(ParseResult line, Surroundings surroundings)
    {
        using var deadline = new Deadline(surroundings);
        var question = new DraftQuestion(
            line.GetRequiredValue(from), line.GetRequiredValue(to), line.GetRequiredValue(repository),
            line.GetValue(release), line.GetValue(services) ?? [], line.GetValue(audience));
        var found = question.Answer(RecordFolder.Find(line.GetValue(portal), surroundings, portal.Name), surroundings);
        if (found.Folder is { } folder)
            DraftFolder.Write(found, folder);
        DraftReport.Write(found, line.GetValue(format), surroundings);
        return ExitStatus.Ok;
    }

    private static Option<string> Needed(string name, string helpName, string description) => new(name)
    {
        HelpName = helpName,
        Description = description,
        Required = true,
    };
}
