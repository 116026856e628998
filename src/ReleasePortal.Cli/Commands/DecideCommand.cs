using System.CommandLine;
using NodaTime;
using ReleasePortal.Cli.Asking;
using ReleasePortal.Cli.CommandLine;
using ReleasePortal.Cli.Editing;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Cli.Commands;

/// <summary><c>portal decide</c>: writes the go/no-go decision of a release, with the commit that was judged.</summary>
internal sealed class DecideCommand : EditingCommand
{
    /// <summary>As many digits of a commit as no two of them share by chance.</summary>
    private const int Digits = 12;

    private readonly Argument<string> release = new("RELEASE") { Description = "The id of the release." };
    private readonly Option<Verdict?> verdict = EditOptions.Choice("--verdict", "VERDICT", "What was decided", Enum.GetValues<Verdict>());
    private readonly Option<string?> by = EditOptions.Word("--by", "HANDLE", "Who decided.");
    private readonly Option<string?> comment = EditOptions.Word("--comment", "WORDS", "The conditions of a conditional go, or the reasons of a no-go: they need one.");
    private readonly Option<Instant?> at = EditOptions.At("--at", "When it was decided. Without it, now.");
    private readonly Option<string?> commit = EditOptions.Word("--commit", "ID", "The commit of this repository that was judged. Without it, the one that the files stand on.");
    private readonly Option<bool> again = new("--again") { Description = "Put it in the place of a decision that is there; the history keeps that." };

    public DecideCommand(Surroundings surroundings)
        : base("decide", "Write the go/no-go decision of a release.", surroundings) => Take(release, verdict, by, comment, at, commit, again);

    public override IReadOnlyList<(string Line, string Does)> Examples =>
    [
        ("portal decide payments-5.3.0 --verdict go --by release-manager-1", "let it go"),
        ("portal decide payments-5.3.0 --verdict conditional --by release-manager-1 --comment \"Only if the load test passes on Friday.\"", "let it go on a condition"),
    ];

    protected override ExitStatus Run(ParseResult line, EditingDesk desk, Interview interview)
    {
        var plan = EditingDesk.Find(desk.Records.Releases, "release", line.GetRequiredValue(release));
        if (plan.Decision is { } there && !line.GetValue(again))
            throw new CommandFailure(ExitStatus.WrongUse, $"It was decided already: {EditOptions.NameOf(there.Verdict)}, by {there.By.Id}.", "With --again the new decision takes its place.");
        var decided = interview.Ask(new Question("--verdict", "What was decided?")
        {
            Given = line.GetValue(verdict) is { } said ? EditOptions.NameOf(said) : null,
            Choices = [new Choice("go", "it may start"), new Choice("no_go", "it may not"), new Choice("conditional", "it may, if something holds")],
        });
        var person = interview.Ask(PersonQuestions.By("--by", "Who decided?", line.GetValue(by), desk.Records));
        var words = interview.Ask(new Question("--comment", decided == "no_go" ? "Why not?" : "On which conditions?") { Given = line.GetValue(comment), MayBeLeft = decided is "go" or "" });
        interview.RequireAll();
        var edited = desk.Edit(plan).Put(
            "decision",
            ("verdict", decided),
            ("at", EditOptions.Time(line.GetValue(at) ?? desk.Now)),
            ("by", person),
            ("commit", line.GetValue(commit) ?? desk.Snapshot.Commit?.Id[..Digits]),
            ("comment", words.Length > 0 ? words : null));
        return desk.Write(desk.Try(edited));
    }
}
