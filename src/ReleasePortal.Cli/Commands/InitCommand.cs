using System.CommandLine;
using NodaTime;
using ReleasePortal.Cli.Asking;
using ReleasePortal.Cli.Beginning;
using ReleasePortal.Cli.CommandLine;
using ReleasePortal.Cli.Output;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.Commands;

/// <summary><c>portal init</c>: begins the repository of a new portal in an empty folder.</summary>
internal sealed class InitCommand : PortalCommand
{
    private readonly Argument<string?> folder = new("FOLDER") { Description = "An empty folder, or one to make. Without it, the current one.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Dictionary<string, Option<string?>> options = ((string[][])
    [
        ["title", "WORDS", "What the portal is called. Without it, Release Portal."],
        ["organisation", "WORDS", "Whose portal it is."],
        ["time-zone", "IANA", "The zone in which it shows times, such as Europe/Berlin."],
        ["profile", "PROFILE", "How much is asked of a release: startup, saas, enterprise or regulated. Without it, startup."],
        ["team", "WORDS", "The name of the first team."],
        ["handle", "HANDLE", "You, in that team: a short name by which records name you."],
        ["contact", "WORDS", "How that team is reached: an address or a channel."],
        ["product", "WORDS", "The name of the first product."],
        ["service", "WORDS", "The first thing of it that is deployed. Without it, the name of the product."],
        ["environment", "WORDS", "Where it runs for customers. Without it, Production."],
        ["region", "WORD", "The part of the world that this is for. Without it, global."],
    ]).ToDictionary(option => option[0], option => EditOptions.Word($"--{option[0]}", option[1], option[2]), StringComparer.Ordinal);

    public InitCommand(Surroundings surroundings)
        : base("init", "Begin a new portal in an empty folder: settings, roles, a first team, product, service and environment, templates, issue forms, and workflows.")
    {
        Add(folder);
        foreach (var option in options.Values)
            Add(option);
        SetAction(line => (int)Run(line, surroundings));
    }

    public override IReadOnlyList<(string Line, string Does)> Examples =>
    [
        ("portal init ../our-portal", "ask for what it needs on a terminal"),
        ("portal init our-portal --organisation Example --time-zone Europe/Berlin --team Web --handle web-lead --contact web@shop.example --product Shop", "in a script"),
    ];

    private ExitStatus Run(ParseResult line, Surroundings surroundings)
    {
        var root = Path.GetFullPath(line.GetValue(folder) ?? ".", surroundings.Folder);
        RequireEmpty(root);
        var start = Ask(line, new Interview(surroundings));
        var files = StartingFiles.Of(start);
        Directory.CreateDirectory(root);
        RecordFiles.Write(root, files);
        surroundings.Output.WriteLine($"{files.Count} files written to {Inert.Text(root)}: README.md says where to go on.");
        surroundings.Output.WriteLine($"Next: cd {Inert.Text(Quoted(line.GetValue(folder) ?? "."))}, then portal check, portal serve, git init -b main, and portal new release.");
        return ExitStatus.Ok;
    }

    /// <summary>A folder of Git's own does not count: who made the repository first is right too.</summary>
    private static void RequireEmpty(string root)
    {
        if (File.Exists(root))
            throw new CommandFailure(ExitStatus.WrongUse, $"{root} is a file.", "Name an empty folder, or one that is not there yet.");
        if (Directory.Exists(root) && Directory.EnumerateFileSystemEntries(root).FirstOrDefault(entry => Path.GetFileName(entry) != ".git") is { } there)
            throw new CommandFailure(ExitStatus.WrongUse, $"{root} is not empty: {Path.GetFileName(there)} is in it.", "Name an empty folder, or one that is not there yet; nothing is overwritten.");
    }

    private PortalStart Ask(ParseResult line, Interview interview)
    {
        string Said(string name, string words, string? standard = null, Func<string, string?>? wrong = null, params IReadOnlyList<Choice> choices) =>
            interview.Ask(new Question($"--{name}", words) { Given = line.GetValue(options[name]), Standard = standard, Wrong = wrong ?? (_ => null), Choices = choices });

        var organisation = Said("organisation", "Whose portal is it?");
        var title = Said("title", "What is it called?", "Release Portal");
        var zone = Said("time-zone", "In which time zone does it show times?", interview.CanAsk ? SystemZone() : null, text => DateTimeZoneProviders.Tzdb.Ids.Contains(text) ? null : DidYouMean.Among(DateTimeZoneProviders.Tzdb.Ids, text, "Write an IANA name such as Europe/Berlin."));
        var profile = Said("profile", "How much is asked of a release?", EditOptions.NameOf(Profile.Startup), null,
            new("startup", "a handful of facts, no approvals"), new("saas", "risk, criteria, approvals"), new("enterprise", "duties apart, a change board"), new("regulated", "signed approvals, evidence"));
        var team = Said("team", "What is the first team called?", null, Named);
        var handle = Said("handle", "Who are you in it? A short name in lower case, such as web-lead.", null, text => text.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '.' or '-' or '_') && char.IsAsciiLetterOrDigit(text[0]) ? null : "A handle has lower-case letters, digits, dots, dashes and underscores.");
        var contact = Said("contact", "How is the team reached? An address or a channel.");
        var product = Said("product", "What is the first product called?", null, Named);
        var service = Said("service", "What of it is deployed?", product.Length > 0 ? product : "Service", Named);
        var environment = Said("environment", "Where does it run for customers?", "Production", Named);
        var region = Said("region", "Which part of the world is that for?", "global", text => RecordId.Of(text) == text && !text.Contains('.', StringComparison.Ordinal) ? null : "A region has lower-case letters, digits and dashes.");
        interview.RequireAll();
        return new PortalStart(title, organisation, zone, profile, team, handle, contact, product, service, environment, region);
    }

    /// <summary>That of the machine, as far as it has a name that others know.</summary>
    private static string SystemZone() => DateTimeZoneProviders.Tzdb.GetZoneOrNull(TimeZoneInfo.Local.Id)?.Id is { } id && id.Contains('/', StringComparison.Ordinal) ? id : "Europe/London";

    /// <summary>As a shell takes it.</summary>
    private static string Quoted(string path) => path.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '\\' or '.' or '-' or '_' or ':' or '~') ? path : $"'{path.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    private static string? Named(string text) => RecordId.Of(text).Length > 0 ? null : "It needs a letter or a digit, because its id is made of it.";
}
