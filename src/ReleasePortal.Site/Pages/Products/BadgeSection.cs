using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Feeds;
using ReleasePortal.Site.Feeds.Badges;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Products;

/// <summary>The badges of a product, each with the line of Markdown that shows it elsewhere.</summary>
internal static class BadgeSection
{
    public static Card Of(Product product, Material material)
    {
        var (books, site) = (new BadgeBook(material), new PublicAddress(material.Records.Portal));
        return new Card("badges", "Badges", new Group(
        [
            new Paragraph("For READMEs and wikis. They are drawn again whenever the portal is built."),
            .. Shown(BadgeAddresses.Of(product), books.Of(product), "badge of the version"),
            .. Shown(BadgeAddresses.NextOf(product), books.NextOf(product), "badge of the next release"),
        ]))
        {
            Padded = true,
        };

        IEnumerable<Part> Shown(Address picture, Badge badge, string name) =>
        [
            new Paragraph(new PlacedHtml(page => Html.Of($"<img src=\"{page.To(picture)}\" alt=\"{badge.Words}\" height=\"20\">"))),
            new SourceText($"[![{Escaped(badge.About)}]({site.OrBelowRoot(picture)})]({site.OrBelowRoot(SiteMap.Of(product)!)})", name),
        ];
    }

    /// <summary>A name as Markdown shows it.</summary>
    private static string Escaped(string words) => string.Concat(words.Select(letter => letter is '\\' or '[' or ']' or '*' or '_' or '`' or '<' or '!' ? $"\\{letter}" : $"{letter}"));
}
