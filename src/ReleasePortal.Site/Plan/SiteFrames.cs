using ReleasePortal.Domain.Rules;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Assets;
using ReleasePortal.Site.Parts;
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
            assets.Styles,
            assets.EarlyScript,
            assets.Script,
            assets.Font,
            assets.Icon,
            portal.Logo is { } logo ? material.Pictures.Find(logo) : null,
            TimeZoneChoice.Of(portal),
            material.Time.Moment(material.Facts.Now),
            Commit(material.Facts.CommitId, material.Repository),
            hasAbout ? new PageLink(SiteMap.About, documents) : documents,
            Findings(material.Review),
            Preview(material.Review, material.Facts, hasAbout));
    }

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
