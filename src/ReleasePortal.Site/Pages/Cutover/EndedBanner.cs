using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Cutover;

/// <summary>That a cutover has ended, where the status of its plan does not say so.</summary>
internal static class EndedBanner
{
    public static IEnumerable<Banner> Of(Release release, ExecutionRecord? execution)
    {
        if (EndedCutover.StatusesOf(release, execution) is not { Count: > 0 } statuses)
            yield break;
        yield return new Banner("warn", "triangle-alert", "The cutover has ended, and the plan does not say so",
            $"It is still {EnumWords.Lower(release.Status)}. Give it the status with which it ended: {string.Join(" or ", statuses.Select(status => EnumWords.Lower(status)))}.",
            new PageLink(SiteMap.Of(release), "The release"));
    }
}
