using System.CommandLine;
using NodaTime;
using ReleasePortal.Cli.Asking;
using ReleasePortal.Cli.CommandLine;
using ReleasePortal.Cli.Editing;

namespace ReleasePortal.Cli.Commands;

/// <summary><c>portal approve</c>: adds somebody's word on a plan.</summary>
internal sealed class ApproveCommand : EditingCommand
{
    private readonly Argument<string> release = new("RELEASE") { Description = "The id of the release." };
    private readonly Option<string?> role = EditOptions.Word("--role", "ROLE", "The role in which you speak; one of yours.");
    private readonly Option<string?> by = EditOptions.Word("--by", "HANDLE", "Who you are.");
    private readonly Option<string?> comment = EditOptions.Word("--comment", "WORDS", "Anything to add.");
    private readonly Option<bool> reject = new("--reject") { Description = "Object to the plan." };
    private readonly Option<Instant?> at = EditOptions.At("--at", "When it was said. Without it, now.");

    public ApproveCommand(Surroundings surroundings)
        : base("approve", "Approve the plan of a release, or object to it.", surroundings) => Take(release, role, by, comment, reject, at);

    public override IReadOnlyList<(string Line, string Does)> Examples =>
    [
        ("portal approve payments-5.3.0 --role release-manager --by release-manager-1", "approve a plan"),
        ("portal approve payments-5.3.0 --role sre --by sre-1 --reject --comment \"Nobody tried the way back.\"", "object to it, and say why"),
    ];

    protected override ExitStatus Run(ParseResult line, EditingDesk desk, Interview interview)
    {
        var plan = EditingDesk.Find(desk.Records.Releases, "release", line.GetRequiredValue(release));
        var person = interview.Ask(PersonQuestions.By("--by", "Who are you?", line.GetValue(by), desk.Records));
        var held = desk.Records.FindPerson(person)?.Roles.Select(one => one.Id).ToList() ?? [];
        if (held.Count == 0 && person.Length > 0)
            throw new CommandFailure(ExitStatus.WrongUse, $"{person} has no role, so nobody knows in which one this is said.", $"Write roles for {person} in {desk.Records.TeamOf(person)!.Origin.Place.Path}.");
        var spoken = interview.Ask(new Question("--role", "In which role do you speak?")
        {
            Given = line.GetValue(role),
            Standard = held.Count == 1 && interview.CanAsk ? held[0] : null,
            Choices = [.. held.Select(id => new Choice(id, desk.Records.FindRole(id)?.Title ?? ""))],
        });
        interview.RequireAll();
        var edited = desk.Edit(plan).Add(
            "approvals",
            ("role", spoken),
            ("by", person),
            ("at", EditOptions.Time(line.GetValue(at) ?? desk.Now)),
            ("decision", line.GetValue(reject) ? "rejected" : "approved"),
            ("comment", line.GetValue(comment)));
        return desk.Write(desk.Try(edited));
    }
}
