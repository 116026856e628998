using ReleasePortal.Domain.Portal;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Assets;
using ReleasePortal.Site.Feeds;
using ReleasePortal.Site.Pages.Readers;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Publishing;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Plan;

/// <summary>Makes the frame that all pages share.</summary>
internal static class SiteFrames
{
    public static SiteFrame Of(Material material, ThemeAssets assets, bool hasAbout)
    {
        var documents = Count.Of(material.Records.Documents, "document");
        var portal = material.Records.Portal;
        return new SiteFrame(
            portal.Title,
            portal.Organisation,
            portal.Language,
            SecurityPolicy.Content,
            Address.Home,
            SiteMap.Search,
            "Search releases, runbooks, policies",
            assets.SearchScript,
            assets.SearchStyles,
            assets.Styles,
            assets.EarlyScript,
            assets.IntegrityOf(assets.EarlyScript),
            assets.Script,
            assets.IntegrityOf(assets.Script),
            assets.Font,
            assets.Icon,
            LogoOf(portal, material.Pictures),
            CardOf(portal, material.Pictures),
            TimeZoneChoice.Of(portal),
            material.Time.Moment(material.Facts.Now),
            Commit(material.Facts.CommitId, material.Repository),
            hasAbout ? new PageLink(SiteMap.About, documents) : documents,
            Findings(material.Review),
            Preview(material.Review, material.Facts, hasAbout));
    }

    /// <summary>For the portal of a wider audience: nothing of the repository, its commit and its findings.</summary>
    /// <param name="isPreview">Whether it is written although errors block.</param>
    public static SiteFrame For(ReaderMaterial material, ThemeAssets assets, bool isPreview)
    {
        var settings = material.Records.Settings;
        return new SiteFrame(
            settings.Title,
            settings.Organisation,
            settings.Language,
            SecurityPolicy.Content,
            Address.Home,
            SiteMap.Search,
            "Search release notes and known issues",
            assets.SearchScript,
            assets.SearchStyles,
            assets.Styles,
            assets.EarlyScript,
            assets.IntegrityOf(assets.EarlyScript),
            assets.Script,
            assets.IntegrityOf(assets.Script),
            assets.Font,
            assets.Icon,
            LogoOf(settings, material.Pictures),
            CardOf(settings, material.Pictures),
            TimeZoneChoice.Of(settings),
            material.Time.Moment(material.Time.Now),
            Commit: null,
            Documents: null,
            Findings: null,
            isPreview ? new Banner("bad", "triangle-alert", "Preview.", "Not to be published: something in the records has to be put right first.", More: null) : null);
    }

    private static Address? LogoOf(PortalSettings portal, PublishedPictures pictures) => portal.Logo is { } logo ? pictures.Find(logo) : null;

    private static string? CardOf(PortalSettings portal, PublishedPictures pictures) => LogoOf(portal, pictures) is { } logo ? new PublicAddress(portal).Of(logo) : null;

    /// <summary>Only previews, and states of the past, are built from records with errors.</summary>
    private static Banner? Preview(Review review, BuildFacts facts, bool hasAbout) => review.Blocks
        ? new Banner(
            "bad",
            "triangle-alert",
            facts.IsPast ? "As it was." : "Preview.",
            $"{Count.Of(review.Count(Severity.Error), "error")} in the records{(facts.IsPast ? " of then, by the rules of today" : "")}{Missing(review.Unreadable)}.",
            hasAbout ? new PageLink(SiteMap.About, "Findings") : null)
        : null;

    /// <summary>Most errors keep no document from its page.</summary>
    private static string Missing(int unreadable) => unreadable == 0
        ? ""
        : $"; {Count.Of(unreadable, "document")} could not be read and {(unreadable == 1 ? "is" : "are")} missing on these pages";

    private static Part? Commit(string? id, RepositoryAddresses repository)
    {
        if (id is null)
            return null;
        var brief = id[..Math.Min(7, id.Length)];
        return repository.Commit(id) is { } address ? new WebLink(address, brief) : brief;
    }

    private static string Findings(Review review) =>
        $"{Count.Of(review.Count(Severity.Error), "error")}, {Count.Of(review.Count(Severity.Warning), "warning")}";
}
