using System.CommandLine;
using NodaTime;
using ReleasePortal.Cli.CommandLine;
using ReleasePortal.Cli.Output;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Governance.Evidence;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.Commands;

/// <summary><c>portal evidence add</c>: copies a file into the evidence folder of a release and lists it.</summary>
internal sealed class AddEvidenceCommand : PortalCommand
{
    private static readonly string[] Kinds = [.. Enum.GetValues<EvidenceKind>().Select(NameOf)];

    private readonly Argument<string> release = new("RELEASE") { Description = "The id of the release." };
    private readonly Argument<string> file = new("FILE") { Description = "The file as the tool wrote it. It is copied, and stays where it is." };
    private readonly Option<EvidenceKind> kind = Kind();
    private readonly Option<string> title = Needed("--title", "WORDS", "What it is. An item with the title of an older one of its kind takes the place of that.");
    private readonly Option<string> source = Needed("--source", "WORDS", "What made it, so that it can be made again.");
    private readonly Option<Instant?> collected = Collected();
    private readonly Option<string?> name = new("--name") { HelpName = "NAME", Description = "The name that the copy gets. Without it, that of FILE." };
    private readonly Option<string?> repository = SharedOptions.Repository();

    public AddEvidenceCommand(Surroundings surroundings)
        : base("add", "Copy a file into the evidence of a release, list it with its SHA-256, and tell what was read in it.")
    {
        Add(release);
        Add(file);
        foreach (var option in (Option[])[kind, title, source, collected, name, repository])
            Add(option);
        SetAction(line =>
        {
            var added = new EvidenceAddition(
                line.GetRequiredValue(release), Path.GetFullPath(line.GetRequiredValue(file), surroundings.Folder), line.GetRequiredValue(kind),
                line.GetRequiredValue(title), line.GetRequiredValue(source), line.GetValue(collected), line.GetValue(name));
            return (int)Tell(added.Make(RecordFolder.Find(line.GetValue(repository), surroundings)), surroundings);
        });
    }

    public override IReadOnlyList<(string Line, string Does)> Examples =>
    [
        ("portal evidence add payments-5.3.0 out/junit.xml --kind test --title Regression --source nightly-95800", "add a test report"),
        ("portal evidence add payments-5.3.0 bom.json --kind sbom --title Parts --source build-96725 --name sbom.cdx.json", "add it under another name"),
        ("portal evidence add payments-5.3.0 k6.json --kind performance --title Load --source load-91443 --collected-at 2026-11-21T16:10:00Z", "say when it was made"),
    ];

    public static string NameOf(EvidenceKind kind) => KebabCase.Snake(kind.ToString());

    private static ExitStatus Tell(AddedEvidence added, Surroundings surroundings)
    {
        var output = surroundings.Output;
        output.WriteLine(added.IsNew ? $"Added {Inert.Text(added.Path)}: {Inert.Text(EvidenceSummary.Of(added.Reading))}." : $"{Inert.Text(added.Path)} is listed already, and nothing was changed: {Inert.Text(EvidenceSummary.Of(added.Reading))}.");
        output.WriteLine($"  sha256        {added.Sha256}");
        output.WriteLine($"  collected at  {added.CollectedAt}{(added.IsCollectedAsked || !added.IsNew ? "" : ", when the file was last written; if that is wrong, put it right in the list")}");
        if (added.IsNew)
            output.WriteLine($"Next: commit it together with {Inert.Text(added.List)}.");
        return ExitStatus.Ok;
    }

    private static Option<EvidenceKind> Kind() => new("--kind")
    {
        HelpName = "KIND",
        Required = true,
        Description = $"What it shows: {string.Join(", ", Kinds)}.",
        CustomParser = result =>
        {
            var asked = result.Tokens[0].Value;
            if (Array.IndexOf(Kinds, asked) is >= 0 and var index)
                return Enum.GetValues<EvidenceKind>()[index];
            result.AddError($"--kind cannot be \"{asked}\". {DidYouMean.Among(Kinds, asked, $"Write one of {string.Join(", ", Kinds)}.")}");
            return default;
        },
    };

    private static Option<Instant?> Collected() => new("--collected-at")
    {
        HelpName = "INSTANT",
        Description = "When it was made, such as 2026-11-20T08:12:00Z. Without it, when FILE was last written.",
        CustomParser = result =>
        {
            if (BuildInstant.Parse(result.Tokens[0].Value) is { } instant)
                return instant;
            result.AddError($"--collected-at cannot be \"{result.Tokens[0].Value}\": write an instant such as 2026-11-20T08:12:00Z.");
            return null;
        },
    };

    private static Option<string> Needed(string name, string helpName, string description)
    {
        var option = new Option<string>(name) { HelpName = helpName, Description = description, Required = true };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value) || token.Value.Any(char.IsControl)))
                result.AddError($"{name} cannot be empty or have several lines.");
        });
        return option;
    }
}
