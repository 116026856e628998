using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Home;

/// <summary>What waits for somebody to decide: releases that start soon, and decisions that are proposed.</summary>
internal static class HomeDecisions
{
    public static Card? Of(Material material)
    {
        var deciders = ReleaseWords.Deciders(material);
        List<Entry> entries =
        [
            .. HomePage.Ahead(material, HomePage.DaysAhead)
                .Where(release => release.Decision is null && GateCount.Of(release).Total > 0)
                .Select(release => new Entry(
                    States.Pending.With("users"),
                    RecordLinks.To(release) with { Words = $"{RecordLinks.NameOf(release)}: go or no-go" },
                    material.Time.ShortDay(material.Time.DateOf(release.Window.Start.Instant)),
                    deciders)),
            .. material.Records.Decisions
                .Where(decision => decision.Status == DecisionStatus.Proposed)
                .OrderBy(decision => decision.Date)
                .Select(decision => new Entry(
                    States.Pending.With("scale"),
                    RecordLinks.To(decision),
                    material.Time.ShortDay(decision.Date),
                    $"{Count.List([.. decision.Deciders.Select(material.Links.NameOf)])}, since {material.Time.DayText(decision.Date)}")),
        ];
        return entries.Count == 0 ? null : new Card("decisions", "Waiting for a decision", new EntryList(entries));
    }
}
