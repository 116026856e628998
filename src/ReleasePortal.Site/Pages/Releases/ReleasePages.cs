using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Messages;
using ReleasePortal.Site.Pages.Notes;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>The list of all releases, and for each a page, its release notes, and what support needs to know.</summary>
internal static class ReleasePages
{
    public static IEnumerable<Page> Draw(Material material)
    {
        yield return new Page(SiteMap.Releases, "Releases", () => ReleaseIndex.Model(material))
        {
            Description = "Every release: what is ahead, what is running, and what became of the others.",
            Count = material.Records.Releases.Count(release => !release.Status.IsFinal()),
        };
        foreach (var release in material.Records.Releases)
        {
            yield return ReleasePage(release, material);
            foreach (var notes in ReleaseNotes.Draw(release, material))
                yield return notes;
            foreach (var messages in MessagePage.Draw(release, material))
                yield return messages;
            if (release.Support is { } support)
                yield return SupportPage(release, support, material);
        }
    }

    private static Page ReleasePage(Release release, Material material) =>
        new(SiteMap.Of(release), RecordLinks.NameOf(release), () => Releases.ReleasePage.Model(release, material))
        {
            Description = release.Summary,
            Kind = "Release",
            Detail = material.Time.DaysText(release.Window.Interval),
            Since = release.Window.Start.Instant,
            Product = material.Records.Products.Find(release.Product)?.Title,
            Version = release.Version.Text,
            Names = [release.Version.Text],
            State = material.Outlooks.StateOf(release),
            Source = release.Origin.Place.Path,
        };

    private static Page SupportPage(Release release, SupportNotes support, Material material) =>
        new(SiteMap.SupportOf(release), "Support", () => SupportSheet.Model(release, support, material))
        {
            Description = $"What support needs to know about {RecordLinks.NameOf(release)}.",
            Since = release.Window.Start.Instant,
            FoundAs = new Listing("Support", $"{RecordLinks.NameOf(release)}: support"),
            Product = material.Records.Products.Find(release.Product)?.Title,
            Version = release.Version.Text,
            Source = release.Origin.Place.Path,
        };
}
