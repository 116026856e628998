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

namespace ReleasePortal.Site.Pages.Actions;

/// <summary>What incidents and reviews asked for: overdue first, then open, then done.</summary>
internal static class ActionPage
{
    public static Page Draw(Material material) => new(SiteMap.Actions, "Actions", () => Model(material))
    {
        Description = "What incidents and reviews asked for, by whom and until when.",
        Count = Everything(material).Count(entry => IsOpen(entry.Action)),
    };

    /// <summary>Each with a link to what asked for it.</summary>
    public static IEnumerable<(Part Source, ActionItem Action)> Everything(Material material) =>
        material.Records.Incidents.SelectMany(incident => incident.Actions.Select(action => ((Part)RecordLinks.To(incident), action)))
            .Concat(from review in material.Records.Reviews
                    where material.Records.Releases.Knows(review.Id)
                    from action in review.Actions
                    let found = material.Records.Releases.TryFind(review.Id, out var release) ? release : null
                    where found is not null
                    select ((Part)new PageLink(SiteMap.Of(found).At("review"), $"Review of {RecordLinks.NameOf(found)}"), action));

    private static bool IsOpen(ActionItem action) => action.DoneAt is null && action.WontDo is null;

    private static ListModel Model(Material material)
    {
        var all = Everything(material).OrderBy(entry => entry.Action.DueExtended ?? entry.Action.Due).ToList();
        var overdue = all.Where(entry => ActionTable.IsOverdue(entry.Action, material)).ToList();
        var open = all.Where(entry => IsOpen(entry.Action) && !ActionTable.IsOverdue(entry.Action, material)).ToList();
        var done = all.Where(entry => !IsOpen(entry.Action)).Reverse().ToList();
        return new ListModel(
            new PageHead("Actions", "What incidents and reviews asked for, by whom and until when."),
            [
                overdue.Count == 0 ? new Empty("Nothing is overdue.") : Group("overdue", "Overdue", overdue, material),
                open.Count == 0 ? new Empty("Nothing else is open.") : Group("open", "Open", open, material),
                .. done.Count == 0 ? Array.Empty<Part>() : [Group("done", "Done", done, material)],
            ]);
    }

    private static Card Group(string id, string title, IReadOnlyList<(Part Source, ActionItem Action)> entries, Material material) =>
        new(id, title, ActionTable.WithSource(entries, material)) { Mark = Count.Digits(entries.Count) };
}
