using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>Releases that are planned inside a hard freeze that covers them.</summary>
internal sealed class FreezeConflicts(Material material)
{
    /// <summary>A banner that names them, or null where there are none.</summary>
    public Banner? BannerOf(IEnumerable<Release> releases)
    {
        var conflicts = releases.SelectMany(Of).ToList();
        return conflicts.Count == 0 ? null : new Banner("bad", "ban", $"{Count.Sentence(Count.InWords(conflicts.Count, "conflict"))}.",
            string.Join(" ", conflicts.Select(conflict => $"{RecordLinks.NameOf(conflict.Release)} falls inside the freeze “{conflict.Freeze.Title}”.")),
            new PageLink(SiteMap.Of(conflicts[0].Release), $"Show {RecordLinks.NameOf(conflicts[0].Release)}"));
    }

    private IEnumerable<(Release Release, Freeze Freeze)> Of(Release release) =>
        from obstacle in material.Outlooks.Of(release)?.Obstacles.OfType<Obstacle.InFreeze>() ?? []
        where obstacle.Overlap.Freeze.Entry.Level == FreezeLevel.Hard
        select (release, obstacle.Overlap.Freeze.Entry);
}
