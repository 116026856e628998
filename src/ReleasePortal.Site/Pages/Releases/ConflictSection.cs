using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Conflicts;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>What stands against a release in the calendar, and against others because of it.</summary>
internal static class ConflictSection
{
    public static Card? Of(Release release, Material material)
    {
        var found = material.Conflicts.Of(release.Id).ToList();
        return found.Count == 0 ? null : new Card("conflicts", "Conflicts", new EntryList([.. found.Select(listed => Line(listed, material))]))
        {
            Aside = new PageLink(SiteMap.Conflicts, "All conflicts"),
        };
    }

    private static Entry Line(ListedConflict listed, Material material)
    {
        var conflict = listed.Conflict;
        return new Entry(
            listed.Waiver is null ? ConflictWords.Mark(conflict) : ConflictWords.Allowed,
            material.Prose.Line(conflict.Message),
            new PageLink(listed.Anchor is { } anchor ? SiteMap.Conflicts.At(anchor) : SiteMap.Conflicts, "Free times"),
            listed.Waiver is { } waiver ? material.Prose.Line($"Allowed until {material.Time.DayText(waiver.Expires)}: {waiver.Reason}") : conflict.Hint);
    }
}
