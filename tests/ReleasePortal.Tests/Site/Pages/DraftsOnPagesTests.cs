using System.Text.RegularExpressions;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Site.Pages;

/// <summary>What nobody has edited is shown to nobody.</summary>
public sealed class DraftsOnPagesTests
{
    private const string Draft = "---\ndraft: true\naudience: customer\nkind: breaking\nservices: [shop-api]\n---\nRefactored xylophone handling.\n";

    private static SmallRepository Ahead => SmallRepository.Base().Replace("releases/shop-1.0.0/release.yml", "status: completed", "status: planned");

    private static SmallRepository Drafted => Ahead.With("releases/shop-1.0.0/notes/xylophone-drafted.md", Draft);

    [Fact]
    public void A_draft_is_on_no_page_in_no_feed_and_in_no_history()
    {
        var (without, with) = (SmallSite.OfCommit(Ahead), SmallSite.OfCommit(Drafted));

        Assert.Equal(without.Files.Keys.Select(Placed).Order(StringComparer.Ordinal), with.Files.Keys.Select(Placed).Order(StringComparer.Ordinal));
        Found.Nothing(with.Files.Where(file => file.Value.Contains("xylophone", StringComparison.OrdinalIgnoreCase) && !IsOfFindings(file.Key)).Select(file => file.Key));
        Found.Nothing(with.Files.Where(file => file.Value.Contains("Refactored", StringComparison.OrdinalIgnoreCase)).Select(file => file.Key));
    }

    /// <summary>The index of the search is named by what is found, which findings of drafts are too.</summary>
    private static string Placed(string file) => Regex.Replace(file, "search-[0-9a-f]+", "search", RegexOptions.None, TimeSpan.FromSeconds(5));

    [Theory]
    [InlineData("index.html")]
    [InlineData("notes/index.html")]
    [InlineData("notes/shop/index.html")]
    [InlineData("products/shop/index.html")]
    [InlineData("releases/shop-1.0.0/index.html")]
    [InlineData("releases/shop-1.0.0/notes/index.html")]
    public void Pages_say_the_same_with_a_draft_and_without(string page) =>
        Assert.Equal(Words(SmallSite.Of(Ahead)[page]), Words(SmallSite.Of(Drafted)[page]));

    [Fact]
    public void A_release_with_nothing_but_drafts_has_no_page_of_notes()
    {
        var site = SmallSite.Of(SmallRepository.Base().With("releases/shop-1.0.0/notes/orders.md", Draft));

        Assert.DoesNotContain("releases/shop-1.0.0/notes/index.html", site.Files.Keys);
        Assert.DoesNotContain("notes/shop/index.html", site.Files.Keys);
    }

    /// <summary>Pages that list what the check found name the file, for those who edit it.</summary>
    private static bool IsOfFindings(string page) => page is "rules/doc034/index.html" or "about/index.html" or "api/v1/findings.json";

    /// <summary>What stands on the page itself; the foot of every page counts documents and findings.</summary>
    private static string Words(string page) => new AngleSharp.Html.Parser.HtmlParser().ParseDocument(page).QuerySelector("main")!.TextContent;
}
