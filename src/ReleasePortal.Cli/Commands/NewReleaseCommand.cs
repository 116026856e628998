using System.CommandLine;
using ReleasePortal.Cli.Asking;
using ReleasePortal.Cli.Beginning;
using ReleasePortal.Cli.CommandLine;
using ReleasePortal.Cli.Editing;
using ReleasePortal.Cli.Output;
using ReleasePortal.Domain.Governance.Requirements;
using ReleasePortal.Domain.Portal;

namespace ReleasePortal.Cli.Commands;

/// <summary><c>portal new release</c>: proposes a release, at a time that is free.</summary>
internal sealed class NewReleaseCommand : PortalCommand
{
    private readonly Dictionary<string, Option<string?>> options = ((string[][])
    [
        ["type", "TYPE", "How it is governed: standard, expedited, emergency or maintenance. Without it, standard."],
        ["product", "ID", "The product it belongs to."],
        ["product-version", "VERSION", "The product's version after it."],
        ["title", "WORDS", "The name people use, without the version. Without it, that of the product."],
        ["services", "IDS", "What is deployed, with commas between them; ledger=3.14.0 has a version of its own. Without it, all services of the product."],
        ["status", "STATUS", "How far it is. Without it, proposed; an emergency that is being mended is in_progress."],
        ["owner", "ID", "The team that answers for it. Without it, that of the product."],
        ["summary", "WORDS", "What it brings, in one or two sentences."],
        ["justification", "WORDS", "Why it is needed, and why now."],
        ["duration", "ISO", "How long its window is. Without it, PT2H."],
        ["start", "TIME", "When it starts, in the portal's zone or with an offset; next is the first free time, and now is now."],
        ["commander", "HANDLE", "Who leads the cutover."],
        ["deployer", "HANDLE", "Who deploys."],
        ["verifier", "HANDLE", "Who verifies; not the person who deploys."],
        ["rollback", "STRATEGY", "How it is undone: redeploy, restore, roll_forward, flag_off or none. Without it, redeploy."],
        ["rollback-duration", "ISO", "How long the way back takes."],
        ["runbook", "ID", "The runbook of the cutover. Without it, the one that is for most of the services."],
        ["irreversible-migration", "BOOL", "Whether it changes data in a way that cannot be undone."],
        ["breaking-contract", "BOOL", "Whether it breaks a contract that others rely on."],
        ["downtime", "ISO", "Expected downtime for customers; PT0S is none."],
        ["first-time", "BOOL", "Whether something is done for the first time."],
        ["check", "WORDS", "How one sees afterwards that it works."],
        ["business-check", "WORDS", "Which numbers show that business goes on; of a standard release."],
        ["criterion", "WORDS", "What must hold for a go."],
        ["channel", "WORDS", "Where colleagues are told before and after. Without it, the release channel."],
        ["id", "ID", "Its id. Without it, the product and the version."],
    ]).ToDictionary(option => option[0], option => EditOptions.Word($"--{option[0]}", option[1], option[2]), StringComparer.Ordinal);

    private readonly Option<string?> issue = IssueRequest.Option();
    private readonly Option<string[]> set = NewOptions.Set();
    private readonly Option<string?> repository = SharedOptions.Repository();

    public NewReleaseCommand(Surroundings surroundings)
        : base("release", "Propose a release: asks for what a plan needs, and shows the next free times.")
    {
        foreach (var option in options.Values)
            Add(option);
        Add(issue);
        Add(set);
        Add(repository);
        SetAction(line =>
        {
            using var desk = new EditingDesk(line.GetValue(repository), surroundings);
            return (int)Run(line, desk, surroundings);
        });
    }

    public override IReadOnlyList<(string Line, string Does)> Examples =>
    [
        ("portal new release", "ask for everything on a terminal"),
        ("portal new release --product payments --product-version 5.4.0 --summary \"Refunds show their state.\" --start next", "in a script, at the first free time"),
        ("portal new release --product identity --product-version 2.5.2 --type emergency --summary \"Trust the new certificate.\" --justification \"Nobody can sign in.\" --status in_progress --start now", "an emergency"),
        ("portal new release --issue issue.json --verifier pay-qa", "what somebody asked for with the form of hotfixes"),
    ];

    private ExitStatus Run(ParseResult line, EditingDesk desk, Surroundings surroundings)
    {
        var interview = new Interview(surroundings);
        var request = new IssueRequest(line.GetValue(issue), options.Keys, desk, surroundings);
        string? Given(string name) => line.GetValue(options[name]) ?? request.Of(name);
        var questions = new ReleaseQuestions(Given, desk, interview);
        var record = questions.Ask();
        NewOptions.Fill(record, line.GetValue(set) ?? []);
        var edited = record.In(desk);
        var outcome = desk.Try(edited);
        var isNext = Given("start") == WindowQuestions.Next;
        if (outcome.Changes.Blocks && questions.Later.Count > 0 && (isNext || AgreesToSearch(outcome, interview, surroundings)))
        {
            var later = new LaterTime(questions.Later, time => desk.Try(edited.Set("window.start", time.Start).Set("window.end", time.End))).Find();
            if (later is not { Shown: var shown, Outcome: var found })
                surroundings.Output.WriteLine("At none of the free times are they gone.");
            else if (isNext || interview.Agrees($"At {shown} they are gone. Take that time?"))
                outcome = found;
        }

        var status = desk.Write(outcome);
        request.TellRest(surroundings);
        var profile = desk.Records.Portal.Profile;
        var open = RequirementBook.KeysIn(profile).Select(requirement => requirement.Name).Where(key => !edited.Has(key)).ToList();
        if (open.Count > 0)
            surroundings.Output.WriteLine($"Before it is approved, the profile {EditOptions.NameOf(profile)} asks for {string.Join(", ", open)}; examples stand in the file.");
        surroundings.Output.WriteLine($"Next: read {surroundings.OutputPalette.Path(Inert.Text(record.Path))}, commit it on a branch, and open a pull request.");
        return status;
    }

    /// <summary>The calendar does not know what policies ask; a later time may please them too.</summary>
    private static bool AgreesToSearch(Outcome outcome, Interview interview, Surroundings surroundings)
    {
        if (!interview.CanAsk)
            return false;
        outcome.WriteFindings(surroundings);
        return interview.Agrees("Look whether a later time has none of these errors?");
    }
}
