using ReleasePortal.Domain.Learning.Issues;
using ReleasePortal.Domain.Readers;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Readers;

/// <summary>Release notes: of everything, of each product, and of each version on a page of its own.</summary>
internal static class ReaderNotePages
{
    private const int MostInIndex = 4;

    public static IEnumerable<Page> Draw(ReaderMaterial material)
    {
        yield return new Page(SiteMap.Notes, "Release notes", () => Index(material)) { Description = "What was new in each version, by product." };
        foreach (var product in material.Records.Products)
        {
            yield return new Page(ReaderAddresses.NotesOf(product), $"{product.Title}: release notes", () => Product(product, material))
            {
                Description = $"What was new in each version of {product.Title}.",
                Kind = "Release notes",
                Product = product.Title,
            };
            foreach (var version in product.Versions)
            {
                yield return new Page(material.Addresses.NotesOf(product, version), $"{product.Title} {version.Text}", () => Version(product, version, material))
                {
                    Description = $"What is new in {product.Title} {version.Text}.",
                    Kind = "Release notes",
                    Product = product.Title,
                    Version = version.Text,
                    Since = version.ShippedAt,
                    Names = [version.Text],
                };
            }
        }
    }

    private static ListModel Index(ReaderMaterial material) => new(
        new PageHead("Release notes", "What was new in each version, by product.")
        {
            Actions = [new PageAction(ReaderAddresses.NotesFeed, "rss", "Subscribe")],
        },
        [.. material.Records.Products.Select(product => product.Versions.Count == 0
            ? (Part)new Empty($"{product.Title} has not shipped yet.")
            : new Card(product.Id, product.Title, Entries(product, product.Versions.Take(MostInIndex), material)) { Aside = new PageLink(ReaderAddresses.NotesOf(product), $"All of {product.Title}") })]);

    private static ListModel Product(ReaderProduct product, ReaderMaterial material) => new(
        new PageHead($"{product.Title}: release notes", product.Versions.Count == 0 ? "It has not shipped yet." : "The newest version first.")
        {
            Actions = [new PageAction(ReaderAddresses.Of(product), "package", product.Title), new PageAction(ReaderAddresses.FeedOf(product), "rss", "Subscribe")],
        },
        [
            .. ReaderSpanPages.Choice(product, material) is { } spans ? (Card[])[spans] : [],
            .. product.Versions.Count == 0 ? (Card[])[] : [new Card("versions", "Versions", Entries(product, product.Versions, material))],
        ]);

    private static EntryList Entries(ReaderProduct product, IEnumerable<ReaderVersion> versions, ReaderMaterial material) =>
        new([.. versions.Select(version => ReaderEntries.Of(product, version, material))]);

    private static RecordModel Version(ReaderProduct product, ReaderVersion version, ReaderMaterial material)
    {
        var mended = version.Issues.Where(answer => answer.IsFixedHere).Select(answer => answer.Issue).ToList();
        var present = version.Issues.Where(answer => answer.Answer.Reach == IssueReach.Applies).Select(answer => answer.Issue).ToList();
        return new RecordModel(
            new PageHead($"{product.Title} {version.Text}", version.Notes.Count == 0 ? "Nothing in this version is for you to notice." : null)
            {
                Actions = [new PageAction(ReaderAddresses.NotesOf(product), "list", "Other versions"), new PageAction(material.Addresses.IssuesOf(product, version), "circle-alert", "Known issues")],
            },
            [
                .. version.Notes.Count > MostInIndex ? (Card[])[new Card("highlights", "In short", ReaderEntries.Headlines(version.Notes)) { Padded = true }] : [],
                .. ReaderEntries.ByKind(version.Notes, note => ReaderEntries.TextOf(note, material)),
                .. mended.Count == 0 ? (Card[])[] : [new Card("mended", "Known issues that are fixed", ReaderIssueTable.Of(mended, material)) { Mark = Count.Digits(mended.Count) }],
                .. present.Count == 0 ? (Card[])[] : [new Card("known-issues", "Known issues", ReaderIssueTable.Of(present, material)) { Mark = Count.Digits(present.Count) }],
            ])
        {
            Facts = new FactList([new Fact("Product", new PageLink(ReaderAddresses.Of(product), product.Title)), new Fact("Shipped", material.Time.Day(version.ShippedAt)), new Fact("Help", product.SupportContact)]),
        };
    }
}
