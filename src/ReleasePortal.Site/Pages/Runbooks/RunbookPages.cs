using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Runbooks;

/// <summary>How cutovers are done: a list by team, and a page for each runbook.</summary>
internal static class RunbookPages
{
    private static readonly string[] Columns = ["Runbook", "Services", "Steps", "Last tried", "Last read"];

    public static IEnumerable<Page> Draw(Material material)
    {
        yield return new Page(SiteMap.Runbooks, "Runbooks", () => Index(material))
        {
            Description = "How releases are carried out and undone, step by step.",
        };
        foreach (var runbook in material.Records.Runbooks)
        {
            yield return new Page(SiteMap.Runbooks.Below(runbook.Id), runbook.Title, () => RunbookPage.Model(runbook, material))
            {
                Description = runbook.Summary,
                Kind = "Runbook",
                Source = runbook.Origin.Place.Path,
                HasSteps = true,
            };
        }
    }

    private static ListModel Index(Material material) => new(
        new PageHead("Runbooks", "How releases are carried out and undone, step by step."),
        material.Records.Runbooks.Count == 0
            ? [new Empty("There are no runbooks yet. A runbook is a file such as content/runbooks/blue-green.md with its steps and a text that says when to use it.")]
            : [.. material.Records.Runbooks.GroupBy(runbook => runbook.Owner.Id, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Team([.. group], material))]);

    private static Card Team(IReadOnlyList<Runbook> runbooks, Material material) =>
        new(runbooks[0].Owner.Id, material.Records.Teams.Find(runbooks[0].Owner)?.Title ?? runbooks[0].Owner.Id,
            Table.Of("Runbooks", Columns, runbooks.Select(runbook => (IReadOnlyList<Part>)
            [
                new Stacked(RecordLinks.To(runbook), runbook.Summary),
                material.Links.Services(runbook.Services),
                Count.Digits(runbook.Steps.Count),
                runbook.RehearsedAt is { } rehearsed ? material.Time.ShortDay(rehearsed) : "never",
                material.Time.ShortDay(runbook.ReviewedAt),
            ])));
}
