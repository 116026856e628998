using System.CommandLine;
using ReleasePortal.Cli.CommandLine;
using ReleasePortal.Cli.Reports;

namespace ReleasePortal.Cli.Commands;

/// <summary><c>portal review</c>: what a proposal does, for whoever has to say yes to it.</summary>
internal sealed class ReviewCommand : PortalCommand
{
    public ReviewCommand(Surroundings surroundings)
        : base("review", "Say what a proposal does: releases, conflicts, risk, approvals, who is affected, and which findings are its own.")
    {
        var proposed = new Option<string>("--base")
        {
            HelpName = "REV",
            Description = "Where it is to be merged: a commit, branch or tag. It is held against the last commit that both have.",
            Required = true,
        };
        var head = new Option<string?>("--head")
        {
            HelpName = "REV",
            Description = "The proposal: a commit, branch or tag. Without it, the files as they are on disk.",
        };
        var format = SharedOptions.Choice("--format", "FORMAT", ReviewFormat.Text);
        format.Description = $"How it is told: {SharedOptions.Names<ReviewFormat>()}. Without it, text.";
        var room = SharedOptions.Choice("--room", "PLACE", MarkdownRoom.Comment);
        room.Description = $"Where Markdown is to stand, and so how long it may be: {SharedOptions.Names<MarkdownRoom>()}. Without it, comment.";
        var now = SharedOptions.Now();
        now.Description = "The instant by which both sides are judged, so that time alone changes nothing. Without it, as_of of portal.yml, else the time of the proposal's commit; of files on disk SOURCE_DATE_EPOCH, else the clock.";
        var repository = SharedOptions.Repository();
        foreach (var option in (Option[])[proposed, head, format, room, now, repository])
            Add(option);
        SetAction(line =>
        {
            using var deadline = new Deadline(surroundings);
            var folder = RecordFolder.Find(line.GetValue(repository), surroundings);
            var states = ComparedStates.FindProposal(folder, line.GetRequiredValue(proposed), line.GetValue(head), surroundings.Clock.GetCurrentInstant());
            var found = FoundReview.Read(folder, states, line.GetValue(now), surroundings);
            ReviewReports.Of(line.GetValue(format), line.GetValue(room), surroundings).Write(found, surroundings.Output);
            return (int)(found.Impact.Findings.Blocks ? ExitStatus.FindingsBlock : ExitStatus.Ok);
        });
    }

    public override IReadOnlyList<(string Line, string Does)> Examples =>
    [
        ("portal review --base main", "what the files on disk change, before they are proposed"),
        ("portal review --base origin/main --head HEAD --format markdown", "for a comment on a pull request; the status is 1 where new errors block"),
        ("portal review --base HEAD^1 --format markdown --room summary", "for the summary of a job"),
        ("portal review --base main --format json | jq .findings.new[].code", "the findings of the proposal itself, for a script"),
    ];
}
