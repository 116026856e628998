using ReleasePortal.Domain.Governance.Emergencies;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Home;

/// <summary>What emergencies owe and is late, then actions from incidents and reviews whose day is over.</summary>
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
        var owed = material.Records.Releases.SelectMany(release => material.Duties.MissedBy(release).Select(duty => EntryOf(release, duty, material))).ToList();
        return overdue.Count + owed.Count == 0
            ? null
            : new Card("overdue", owed.Count == 0 ? "Overdue actions" : "Overdue", new EntryList([.. owed.Concat(overdue.Select(entry => EntryOf(entry.Action, entry.From, material))).Take(Most)]))
            {
                Aside = Count.Digits(overdue.Count + owed.Count),
            };
    }

    private static Entry EntryOf(Release release, EmergencyDuty duty, Material material) => new(
        States.Overdue,
        new PageLink(SiteMap.Of(release).At(EmergencyWords.Anchor), $"{RecordLinks.NameOf(release)}: {EmergencyWords.Title(duty.Kind).ToLowerInvariant()}"),
        material.Time.ShortDay(duty.Due),
        $"{material.Records.Teams.Find(release.Owner)?.Title ?? release.Owner.Id}, an emergency");

    private static Entry EntryOf(ActionItem action, Address from, Material material) => new(
        States.Overdue,
        new PageLink(from, action.Title),
        material.Time.ShortDay(action.DueExtended ?? action.Due),
        material.Links.NameOf(action.Owner));
}
