using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Data;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Notes;

/// <summary>What was new in each release of a product, newest first, and what changed between two of its versions.</summary>
internal static class NotePages
{
    public static IEnumerable<Page> Draw(Material material)
    {
        yield return new Page(SiteMap.Notes, "Release notes", () => Index(material))
        {
            Description = "What was new in each release, by product.",
        };
        foreach (var product in material.Records.Products.Where(product => ReleasesOf(product, material).Count > 0))
        {
            yield return new Page(SiteMap.Notes.Below(product.Id), $"{product.Title}: release notes", () => Product(product, material))
            {
                Description = $"What was new in each release of {product.Title}.",
                Kind = "Release notes",
                Product = product.Title,
            };
        }

        foreach (var page in material.Records.Products.SelectMany(product => NoteSpanPages.Draw(product, material)))
            yield return page;
    }

    private static ListModel Index(Material material) => new(
        new PageHead("Release notes", "What was new in each release, by product.") { Actions = [FeedAction.To("notes")] },
        [.. material.Records.Products
            .Select(product => (Product: product, Releases: ReleasesOf(product, material)))
            .Where(group => group.Releases.Count > 0)
            .Select(group => new Card(group.Product.Id, group.Product.Title, Latest(group.Releases.Take(3), material))
            {
                Aside = new PageLink(SiteMap.Notes.Below(group.Product.Id), $"All of {group.Product.Title}"),
            })]);

    private static EntryList Latest(IEnumerable<Release> releases, Material material) => new([.. releases.Select(release => new Entry(
        material.Outlooks.StateOf(release),
        new PageLink(SiteMap.NotesOf(release), RecordLinks.NameOf(release)),
        material.Time.ShortDay(material.Time.DateOf(release.Window.Start.Instant)),
        material.Prose.Line(release.Summary)))]);

    private static RecordModel Product(Product product, Material material) => new(
        new PageHead($"{product.Title}: release notes", "Newest first. Breaking changes, security and upgrade steps come before the rest.")
        {
            Actions = [new PageAction(SiteMap.Products.Below(product.Id), "package", product.Title)],
        },
        [.. NoteSpanPages.Choice(product, material) is { } spans ? (Card[])[spans] : [], .. ReleasesOf(product, material).Select(release => Notes(release, material))]);

    private static Card Notes(Release release, Material material) => new($"release-{release.Id}", RecordLinks.NameOf(release), new Group(
        [.. material.Records.Notes[release.Id].OrderBy(note => NoteKinds.Rank(note.Kind)).ThenBy(note => note.Id, StringComparer.Ordinal).Select(note => NoteCards.OfKind(note, material))]))
    {
        Aside = new PageLink(SiteMap.NotesOf(release), "On a page of its own"),
        Padded = true,
    };

    /// <summary>Those with notes that shipped or may still ship, newest first.</summary>
    private static List<Release> ReleasesOf(Product product, Material material) =>
    [
        .. material.Records.Releases
            .Where(release => release.Product.Id == product.Id && material.Records.Notes[release.Id].Any())
            .Where(release => release.Status is not (ReleaseStatus.Cancelled or ReleaseStatus.Withdrawn))
            .OrderByDescending(release => release.Window.Start.Instant)
            .ThenBy(release => release.Id, StringComparer.Ordinal),
    ];
}
