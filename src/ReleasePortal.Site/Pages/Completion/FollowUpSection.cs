using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Releases;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Completion;

/// <summary>What is done about it: actions of its review and of the incidents that it caused, and the improvements that its review asked for.</summary>
internal static class FollowUpSection
{
    public const string Anchor = "follow-up";

    public static Card? Of(Release release, Material material)
    {
        var actions = Actions(release, material);
        var improvements = ReviewSection.Improvements(release, material);
        if (actions.Count == 0 && improvements is null)
            return null;
        List<Part> parts = [];
        if (actions.Count > 0)
            parts.Add(ActionTable.WithSource(actions, material));
        if (improvements is not null)
            parts.Add(improvements);
        return new Card(Anchor, "What is done about it", new Group(parts)) { Mark = Count.Digits(actions.Count + (improvements?.Entries.Count ?? 0)) };
    }

    public static IReadOnlyList<(Part Source, ActionItem Action)> Actions(Release release, Material material) =>
    [
        .. material.Records.Reviews.TryFind(release.Id, out var review)
            ? review.Actions.Select(action => ((Part)new PageLink(SiteMap.Of(release).At("review"), "Its review"), action))
            : [],
        .. material.Records.Incidents.Where(incident => incident.CausedBy.Any(cause => cause.Id == release.Id))
            .SelectMany(incident => incident.Actions.Select(action => ((Part)RecordLinks.To(incident), action))),
    ];
}
