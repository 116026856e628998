using ReleasePortal.Domain.Learning.Issues;
using ReleasePortal.Domain.Readers;
using ReleasePortal.Site.Pages.Versions;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Readers;

/// <summary>Which issues a version has: the versions of each product to choose from, and a page for each. Nothing of it needs a script.</summary>
internal static class ReaderVersionPages
{
    private static readonly string[] Columns = ["Version", "Date", "Issues", "Fixed in it"];

    public static IEnumerable<Page> Draw(ReaderMaterial material) => material.Records.Products.SelectMany(product =>
        product.Versions.Select(version => VersionPage(product, version, material)).Prepend(ProductPage(product, material)));

    /// <summary>Each product with its newest version.</summary>
    public static IEnumerable<Card> Lookup(ReaderMaterial material)
    {
        var entries = material.Records.Products.Where(product => product.Versions.Count > 0).Select(product => new Entry(
            States.Open.With("package"),
            new PageLink(material.Addresses.IssuesOf(product), $"{product.Title}: choose a version"),
            Count.Of(product.Versions.Count, "version"),
            new Pair(new PageLink(material.Addresses.IssuesOf(product, product.Versions[0]), product.Versions[0].Text), "the newest"))).ToList();
        if (entries.Count > 0)
            yield return new Card("look-up", "Which issues does a version have?", new EntryList(entries));
    }

    private static Page ProductPage(ReaderProduct product, ReaderMaterial material) =>
        new(material.Addresses.IssuesOf(product), $"{product.Title}: issues by version", () => Product(product, material))
        {
            Description = $"Which known issues each version of {product.Title} has.",
            Kind = "Known issues by version",
        };

    private static ListModel Product(ReaderProduct product, ReaderMaterial material) => new(
        new PageHead($"{product.Title}: issues by version", product.Versions.Count == 0 ? "No version of it has shipped yet." : "Choose a version to see which known issues it has.")
        {
            Actions = [new PageAction(ReaderAddresses.Of(product), "package", product.Title)],
        },
        [.. product.Versions.Count == 0 ? (Card[])[] : [new Card("versions", "Versions", new Table($"Versions of {product.Title}", Columns, [.. product.Versions.Select(version => RowOf(product, version, material))]))], .. Ranges(product, material)])
    {
        Filter = product.Versions.Count == 0 ? null : Filter.OfVersions,
    };

    private static IEnumerable<Card> Ranges(ReaderProduct product, ReaderMaterial material)
    {
        if (product.Issues.Count > 0)
            yield return new Card("affected", "Which versions each issue affects", ReaderIssueTable.Of(product.Issues, material)) { Mark = Count.Digits(product.Issues.Count) };
    }

    private static Row RowOf(ReaderProduct product, ReaderVersion version, ReaderMaterial material)
    {
        var mended = version.Issues.Count(answer => answer.IsFixedHere);
        return Table.RowOf(Columns,
        [
            new PageLink(material.Addresses.IssuesOf(product, version), version.Text),
            material.Time.ShortDay(material.Time.DateOf(version.ShippedAt)),
            Having(version, IssueReach.Applies).Count is > 0 and var has ? Count.Digits(has) : "none",
            mended == 0 ? "none" : Count.Digits(mended),
        ]) with
        {
            Words = string.Join(' ', VersionWords.Of(version.Text)).ToLowerInvariant(),
        };
    }

    private static Page VersionPage(ReaderProduct product, ReaderVersion version, ReaderMaterial material) =>
        new(material.Addresses.IssuesOf(product, version), $"{product.Title} {version.Text}: known issues", () => Version(product, version, material))
        {
            Description = $"Which known issues {product.Title} {version.Text} has, and how to live with them.",
        };

    private static RecordModel Version(ReaderProduct product, ReaderVersion version, ReaderMaterial material)
    {
        var (has, unclear) = (Having(version, IssueReach.Applies), Having(version, IssueReach.Unknown));
        var mended = version.Issues.Where(answer => answer.IsFixedHere).ToList();
        var others = Having(version, IssueReach.DoesNotApply).Except(mended).ToList();
        Card?[] sections =
        [
            has.Count == 0 ? null : new Card("issues", $"Known issues of {version.Text}", ReaderIssueTable.Of(has.Select(answer => answer.Issue), material)) { Mark = Count.Digits(has.Count) },
            unclear.Count == 0 ? null : new Card("unclear", "Nobody knows", ReaderIssueTable.Unclear(unclear)) { Mark = Count.Digits(unclear.Count) },
            mended.Count == 0 ? null : new Card("fixed", $"Fixed in {version.Text}", ReaderIssueTable.Of(mended.Select(answer => answer.Issue), material)) { Mark = Count.Digits(mended.Count) },
            others.Count == 0 ? null : new Card("others", "Not in this version", new EntryList([.. others.Select(Other)])) { Mark = Count.Digits(others.Count) },
        ];
        return new RecordModel(
            new PageHead($"{product.Title} {version.Text}: known issues", has.Count == 0 ? $"No issue of {version.Text} is known." : $"{Count.Sentence(Count.InWords(has.Count, "issue"))} of {version.Text} {(has.Count == 1 ? "is" : "are")} known.")
            {
                Actions = [new PageAction(material.Addresses.NotesOf(product, version), "file-text", "What is new in it"), new PageAction(material.Addresses.IssuesOf(product), "list", "Other versions")],
            },
            [.. sections.OfType<Card>()])
        {
            Facts = new FactList([new Fact("Product", new PageLink(ReaderAddresses.Of(product), product.Title)), new Fact("Shipped", material.Time.Day(version.ShippedAt)), new Fact("Help", product.SupportContact)]),
        };
    }

    private static Entry Other(ReaderAnswer answer) =>
        new(States.Of(answer.Issue.Status), ReaderIssueTable.LinkTo(answer.Issue), States.OfSeverity(answer.Issue.Severity).Word, answer.Answer.Because);

    private static List<ReaderAnswer> Having(ReaderVersion version, IssueReach reach) => [.. version.Issues.Where(answer => answer.Answer.Reach == reach)];
}
