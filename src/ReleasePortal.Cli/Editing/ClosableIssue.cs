using ReleasePortal.Cli.Asking;
using ReleasePortal.Cli.Commands;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Repository.Editing;

namespace ReleasePortal.Cli.Editing;

/// <summary>A known issue is over with the first version that does not have it, or where somebody else solved it.</summary>
internal sealed record ClosableIssue(KnownIssue Issue) : ClosableRecord
{
    public override IReadOnlyList<EditedRecord> Close(ClosingFacts facts, EditingDesk desk, Interview interview)
    {
        facts.RequireOnly("a known issue", "--as", "--fixed-in");
        if (!Issue.Status.IsOpen())
            throw Over(Issue, EditOptions.NameOf(Issue.Status));
        var end = interview.Ask(new Question("--as", $"How was \"{Issue.Title}\" solved?")
        {
            Given = facts.Status,
            Standard = "resolved",
            Choices = [new Choice("resolved", "by a version of ours"), new Choice("resolved_external", "by somebody else")],
        });
        var record = desk.Edit(Issue).Set("status", end);
        var version = Issue.FixedIn is not null && facts.FixedIn is null ? "" : interview.Ask(new Question("--fixed-in", "Which is the first version without it?")
        {
            Given = facts.FixedIn,
            MayBeLeft = end == "resolved_external",
        });
        interview.RequireAll();
        return [version.Length > 0 ? record.Set("fixed_in", version) : record];
    }
}
