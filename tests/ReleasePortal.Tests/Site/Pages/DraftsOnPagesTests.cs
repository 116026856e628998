using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Site.Pages;

/// <summary>What nobody has edited is shown to nobody.</summary>
public sealed class DraftsOnPagesTests
{
    private const string Draft = "---\ndraft: true\naudience: customer\nkind: breaking\nservices: [shop-api]\n---\nRefactored xylophone handling.\n";

    [Fact]
    public void A_draft_is_on_no_page_in_no_feed_and_in_no_history()
    {
        var ahead = SmallRepository.Base().Replace("releases/shop-1.0.0/release.yml", "status: completed", "status: planned");
        var without = SmallSite.OfCommit(ahead);
        var with = SmallSite.OfCommit(ahead.Copy().With("releases/shop-1.0.0/notes/xylophone-drafted.md", Draft));

        Assert.Equal(without.Files.Keys.Order(StringComparer.Ordinal), with.Files.Keys.Order(StringComparer.Ordinal));
        Found.Nothing(with.Files.Where(file => file.Value.Contains("xylophone", StringComparison.OrdinalIgnoreCase) && !IsOfFindings(file.Key)).Select(file => file.Key));
        Found.Nothing(with.Files.Where(file => file.Value.Contains("Refactored", StringComparison.OrdinalIgnoreCase)).Select(file => file.Key));
        foreach (var page in new[] { "index.html", "notes/index.html", "notes/shop/index.html", "releases/shop-1.0.0/index.html", "releases/shop-1.0.0/notes/index.html" })
            Assert.Equal(Words(without[page]), Words(with[page]));
    }

    /// <summary>Pages that list what the check found name the file, for those who edit it.</summary>
    private static bool IsOfFindings(string page) => page is "rules/doc034/index.html" or "about/index.html";

    /// <summary>What stands on the page itself; the foot of every page counts documents and findings.</summary>
    private static string Words(string page) => new AngleSharp.Html.Parser.HtmlParser().ParseDocument(page).QuerySelector("main")!.TextContent;

    [Fact]
    public void A_release_with_nothing_but_drafts_has_no_page_of_notes()
    {
        var site = SmallSite.Of(SmallRepository.Base().With("releases/shop-1.0.0/notes/orders.md", Draft));

        Assert.DoesNotContain("releases/shop-1.0.0/notes/index.html", site.Files.Keys);
        Assert.DoesNotContain("notes/shop/index.html", site.Files.Keys);
    }
}
