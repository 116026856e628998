using System.CommandLine;
using ReleasePortal.Cli.CommandLine;
using ReleasePortal.Cli.Reports;

namespace ReleasePortal.Cli.Commands;

/// <summary><c>portal diff</c>: what changed between two states of the records, as those who plan releases would say it.</summary>
internal sealed class DiffCommand : PortalCommand
{
    public DiffCommand(Surroundings surroundings)
        : base("diff", "Say what changed between two commits or times: moved, added to the scope, approved, at risk.")
    {
        var before = new Argument<string>("A")
        {
            Description = "The first state: a commit, branch or tag, a day such as 2026-11-20 (to its end, UTC), or a time such as 2026-11-20T17:00:00Z. A..B names both; A...B is what B changed since the two parted.",
        };
        var after = new Argument<string?>("B")
        {
            Description = "The second state. Without it, the files as they are on disk.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var format = SharedOptions.Choice("--format", "FORMAT", DiffFormat.Human);
        format.Description = $"How changes are told: {SharedOptions.Names<DiffFormat>()}. Without it, human.";
        var now = SharedOptions.Now();
        now.Description = "The instant by which both states are judged, so that time alone changes nothing. Without it, as_of of portal.yml, else the time of the later one; of files on disk SOURCE_DATE_EPOCH, else the clock.";
        var repository = SharedOptions.Repository();
        Add(before);
        Add(after);
        Add(format);
        Add(now);
        Add(repository);
        SetAction(line =>
        {
            foreach (var word in new[] { line.GetRequiredValue(before), line.GetValue(after) ?? "" }.Where(word => word.StartsWith('-')))
                throw new CommandFailure(ExitStatus.WrongUse, WrongUse.Stray(this, word), "portal diff --help shows what can be written here; no commit, branch or tag begins with a dash.");
            using var deadline = new Deadline(surroundings);
            var folder = RecordFolder.Find(line.GetValue(repository), surroundings);
            var states = ComparedStates.Find(folder, line.GetRequiredValue(before), line.GetValue(after), surroundings.Clock.GetCurrentInstant());
            DiffReports.Of(line.GetValue(format), surroundings).Write(FoundChanges.Read(folder, states, line.GetValue(now), surroundings), surroundings.Output);
            return (int)ExitStatus.Ok;
        });
    }

    public override IReadOnlyList<(string Line, string Does)> Examples =>
    [
        ("portal diff 2026-11-20", "what changed since the end of that day, up to the files on disk"),
        ("portal diff v1 v2", "what changed between two tags; the status is 0 whether or not anything did"),
        ("portal diff origin/main...HEAD --format markdown", "what a branch changes, for a pull request"),
        ("portal diff HEAD~1 HEAD --format json | jq .changes[].text", "what the last commit did, for a script"),
    ];
}
