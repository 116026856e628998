using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Learning.Issues;
using ReleasePortal.Domain.Readers;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Readers;

/// <summary>Each product: what it is, where its users get help, its versions and what is known to be broken in them.</summary>
internal static class ReaderProductPages
{
    private const int MostVersions = 12;

    public static IEnumerable<Page> Draw(ReaderMaterial material)
    {
        yield return new Page(SiteMap.Products, "Products", () => Index(material)) { Description = "What we make, its newest versions, and where to get help." };
        foreach (var product in material.Records.Products)
            yield return new Page(ReaderAddresses.Of(product), product.Title, () => Model(product, material)) { Description = product.Summary, Kind = "Product", Product = product.Title, Names = [product.Id] };
    }

    private static ListModel Index(ReaderMaterial material) => new(
        new PageHead("Products", "What we make, its newest versions, and where to get help."),
        [
            material.Records.Products.Count == 0
                ? new Empty("There is no product yet that you may read about.")
                : new Card("products", "Products", Table.Of("Products", ["Product", "Newest version", "Known issues", "Help"], material.Records.Products.Select(product => Row(product, material)))),
        ]);

    private static IReadOnlyList<Part> Row(ReaderProduct product, ReaderMaterial material) =>
    [
        new Stacked(new PageLink(ReaderAddresses.Of(product), product.Title), material.Prose.Line(product.Summary)),
        product.Versions is [var newest, ..] ? new PageLink(material.Addresses.NotesOf(product, newest), newest.Text) : "none yet",
        new PageLink(material.Addresses.IssuesOf(product), Count.InWords(product.Issues.Count(issue => issue.Status.IsOpen()), "open issue")),
        product.SupportContact,
    ];

    private static RecordModel Model(ReaderProduct product, ReaderMaterial material)
    {
        var open = product.Issues.Where(issue => issue.Status.IsOpen()).ToList();
        Card?[] sections =
        [
            product.Versions.Count == 0 ? null : ReaderEntries.News(product, material) with { Id = "news" },
            open.Count == 0 ? null : new Card("issues", "Known to be broken", ReaderIssueTable.Of(open, material)) { Mark = Count.Digits(open.Count) },
            product.Versions.Count == 0 ? null : new Card("versions", "Versions", Versions(product, material)) { Aside = new PageLink(ReaderAddresses.NotesOf(product), "All of them, and what changed between two") },
        ];
        return new RecordModel(
            new PageHead(product.Title, material.Prose.Line(product.Summary))
            {
                Actions = [new PageAction(ReaderAddresses.NotesOf(product), "file-text", "Release notes"), new PageAction(material.Addresses.IssuesOf(product), "circle-alert", "Known issues")],
            },
            [.. sections.OfType<Card>()])
        {
            Facts = new FactList(
            [
                new Fact("Newest version", product.Versions is [var newest, ..] ? newest.Text : "None yet"),
                new Fact("Since", product.Versions is [var latest, ..] ? material.Time.Day(latest.ShippedAt) : "–"),
                new Fact("Help", product.SupportContact),
            ]),
        };
    }

    private static Table Versions(ReaderProduct product, ReaderMaterial material) =>
        Table.Of($"Versions of {product.Title}", ["Version", "Date", "What is new", "Known issues"], product.Versions.Take(MostVersions).Select(version => (IReadOnlyList<Part>)
        [
            version.Text,
            material.Time.ShortDay(material.Time.DateOf(version.ShippedAt)),
            new PageLink(material.Addresses.NotesOf(product, version), version.Notes.Count == 0 ? "nothing to notice" : Count.InWords(version.Notes.Count, "change")),
            new PageLink(material.Addresses.IssuesOf(product, version), Count.InWords(version.Issues.Count(answer => answer.Answer.Reach == IssueReach.Applies), "issue")),
        ]));
}
