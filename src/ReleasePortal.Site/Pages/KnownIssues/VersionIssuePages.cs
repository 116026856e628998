using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Learning.Issues;
using ReleasePortal.Domain.Versions;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Versions;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.KnownIssues;

/// <summary>Which issues a version has: the versions of each product to choose from, and a page for each. Nothing of it needs a script.</summary>
internal static class VersionIssuePages
{
    private static readonly string[] Columns = ["Version", "State", "Date", "Issues", "Fixed in it"];

    public static IEnumerable<Page> Draw(Material material) =>
        from product in material.Records.Products
        where material.Versions.Of(product.Id).Count > 0
        from page in (Page[])[ProductPage(product, material), .. material.Versions.Of(product.Id).Select(version => VersionPage(product, version, material))]
        select page;

    /// <summary>For the register: each product with its newest version.</summary>
    public static Card? Lookup(Material material)
    {
        var entries = material.Records.Products.Where(product => material.Versions.Of(product.Id).Count > 0).Select(product => Choice(product, material)).ToList();
        return entries.Count == 0 ? null : new Card("look-up", "Which issues does a version have?", new EntryList(entries));
    }

    private static Entry Choice(Product product, Material material)
    {
        var versions = material.Versions.Of(product.Id);
        var newest = versions.FirstOrDefault(version => version.IsShipped);
        return new Entry(
            States.Open.With("package"),
            new PageLink(material.Versions.IssuesOf(product.Id), $"{product.Title}: choose a version"),
            Count.Of(versions.Count, "version"),
            newest is null ? "Nothing has shipped yet" : new Pair(new PageLink(material.Versions.IssuesOf(product.Id, newest.Text)!, newest.Text), "the newest that shipped"));
    }

    private static Page ProductPage(Product product, Material material) =>
        new(material.Versions.IssuesOf(product.Id), $"{product.Title}: issues by version", () => Product(product, material))
        {
            Description = $"Which known issues each version of {product.Title} has.",
            Kind = "Known issues by version",
        };

    private static ListModel Product(Product product, Material material) => new(
        new PageHead($"{product.Title}: issues by version", $"Choose a version to see which known issues it has. {OrderWords(product.VersionScheme)}")
        {
            Actions = [new PageAction(SiteMap.Products.Below(product.Id), "package", product.Title)],
        },
        [new Card("versions", "Versions", new Table($"Versions of {product.Title}", Columns, [.. material.Versions.Of(product.Id).Select(version => RowOf(product, version, material))])), .. Ranges(product, material)])
    {
        Filter = Filter.OfVersions,
    };

    private static IEnumerable<Card> Ranges(Product product, Material material)
    {
        var issues = material.Records.KnownIssues.Where(issue => issue.Product.Id == product.Id).WorstFirst().ToList();
        if (issues.Count > 0)
            yield return new Card("affected", "Which versions each issue affects", IssueTable.Of(issues, material)) { Mark = Count.Digits(issues.Count) };
    }

    private static Row RowOf(Product product, ReleasedVersion version, Material material)
    {
        var answers = material.Versions.Answers(product.Id, version.Text);
        var latest = version.Releases[0];
        return Table.RowOf(Columns,
        [
            new PageLink(material.Versions.IssuesOf(product.Id, version.Text)!, version.Text),
            material.Outlooks.StateOf(latest),
            material.Time.ShortDay(material.Time.DateOf(latest.Window.Start.Instant)),
            VersionIssues.Tally(answers),
            answers.Count(pair => material.Versions.IsFixedIn(pair.Issue, version.Text)) is > 0 and var mended ? Count.Digits(mended) : "none",
        ]) with
        {
            Words = string.Join(' ', version.Releases.Select(release => release.Title).Concat(VersionWords.Of(version.Text)).Distinct(StringComparer.Ordinal)).ToLowerInvariant(),
        };
    }

    private static Page VersionPage(Product product, ReleasedVersion version, Material material) =>
        new(material.Versions.IssuesOf(product.Id, version.Text)!, $"{product.Title} {version.Text}: known issues", () => VersionIssues.Model(product, version, material))
        {
            Description = $"Which known issues {product.Title} {version.Text} has, and how to live with them.",
        };

    private static string OrderWords(VersionScheme scheme) => scheme switch
    {
        VersionScheme.Semver => "Versions have the order of Semantic Versioning; a pre-release comes before its version.",
        VersionScheme.Calver => "Versions have the order of their calendar.",
        VersionScheme.Free => "Versions have the order in which they ship.",
    };
}
