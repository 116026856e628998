using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.History;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Cutover;

/// <summary>Whether the steps are those that the go decision relied on.</summary>
internal static class PinBanner
{
    public static IEnumerable<Banner> Of(Release release, Material material)
    {
        if (Pinned(release, material) is not { Changes: [var first, ..] } pinned)
            yield break;
        yield return new Banner("warn", "triangle-alert", "The steps are not those of the go decision",
            $"Pinned at {pinned.Pinned.Commit.ShortId}; changed since, with {first.By.Commit.ShortId}: {LastingChange.Sum(pinned.Changes)}. Decide again, or put back what was decided on.",
            new PageLink(SiteMap.Of(release).At("decision"), "The decision"));
    }

    public static Fact? Fact(Release release, Material material) => Pinned(release, material) is { } pinned
        ? new Fact("Pinned at the go decision", new Pair(ChangeCard.Link(pinned.Pinned.Commit, material), pinned.Changes.Count == 0 ? "the steps are still the same" : "the steps were changed since"))
        : release.Decision is { Commit: { } commit } ? new Fact("Pinned at the go decision", new Pair(commit, "which the history of this portal does not have")) : null;

    private static PinnedRunbook? Pinned(Release release, Material material) => PinnedRunbook.Of(release, material.Review.Calendar);
}
