using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Readers;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Readers;

/// <summary>What is new in each product, and what is known to be broken now.</summary>
internal static class ReaderHomePage
{
    private const string Promise = "What is new, what is known to be broken, and how to live with it.";

    public static Page Draw(ReaderMaterial material) => new(Address.Home, "Overview", () => Model(material))
    {
        Description = material.Records.Settings.Description ?? Promise,
    };

    private static ListModel Model(ReaderMaterial material) => new(
        new PageHead(material.Records.Settings.Title, material.Records.Settings.Description ?? Promise)
        {
            Actions = [new PageAction(SiteMap.Notes, "file-text", "Release notes"), new PageAction(SiteMap.KnownIssues, "circle-alert", "Known issues")],
        },
        [.. News(material), Broken(material)]);

    private static IEnumerable<Part> News(ReaderMaterial material)
    {
        var shipped = material.Records.Products.Where(product => product.Versions.Count > 0).OrderByDescending(product => product.Versions[0].ShippedAt).ToList();
        return shipped.Count == 0
            ? [new Empty("Nothing that you can use has shipped yet. When it does, it stands here.")]
            : shipped.Select(product => ReaderEntries.News(product, material));
    }

    private static Part Broken(ReaderMaterial material)
    {
        var open = material.Records.Products.SelectMany(product => product.Issues).Where(issue => issue.Status.IsOpen()).OrderBy(issue => issue.Severity).ToList();
        return open.Count == 0
            ? new Empty("Nothing is known to be broken.")
            : new Card("broken", "Known to be broken now", ReaderIssueTable.Of(open, material)) { Aside = new PageLink(SiteMap.KnownIssues, "By version") };
    }
}
