using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>Says above a calendar which of its releases cannot happen as they are planned.</summary>
internal static class ConflictBanner
{
    private const int Named = 3;

    /// <summary>A banner that names the conflicts that block, or null where there are none.</summary>
    public static Banner? Over(IEnumerable<Release> releases, Material material)
    {
        var shown = releases.Select(release => release.Id).ToHashSet(StringComparer.Ordinal);
        var conflicts = material.Conflicts.Blocking.Where(conflict => shown.Contains(conflict.Release.Id)).ToList();
        return conflicts.Count == 0 ? null : new Banner(
            "bad",
            "ban",
            $"{Count.Sentence(Count.InWords(conflicts.Count, "conflict"))}.",
            material.Prose.Line(Words(conflicts)),
            new PageLink(SiteMap.Conflicts, "Show conflicts"));
    }

    private static string Words(List<Conflict> conflicts)
    {
        var named = string.Join(' ', conflicts.Take(Named).Select(conflict => conflict.Message));
        return conflicts.Count > Named ? $"{named} And {conflicts.Count - Named} more." : named;
    }
}
