using ReleasePortal.Domain.Learning;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Home;

/// <summary>Actions from incidents and reviews whose day is over.</summary>
internal static class HomeOverdue
{
    private const int Most = 5;

    public static Card? Of(Material material)
    {
        IEnumerable<(ActionItem Action, Address From)> actions =
        [
            .. material.Records.Incidents.SelectMany(incident => incident.Actions.Select(action => (action, SiteMap.Of(incident)!))),
            .. material.Records.Reviews.SelectMany(review => review.Actions.Select(action => (action, SiteMap.Of(review)!))),
        ];
        var overdue = actions
            .Where(entry => ActionTable.IsOverdue(entry.Action, material))
            .OrderBy(entry => entry.Action.Due)
            .ToList();
        return overdue.Count == 0
            ? null
            : new Card("overdue", "Overdue actions", new EntryList([.. overdue.Take(Most).Select(entry => EntryOf(entry.Action, entry.From, material))]))
            {
                Aside = Count.Digits(overdue.Count),
            };
    }

    private static Entry EntryOf(ActionItem action, Address from, Material material) => new(
        States.Overdue,
        new PageLink(from, action.Title),
        material.Time.ShortDay(action.DueExtended ?? action.Due),
        material.Links.NameOf(action.Owner));
}
