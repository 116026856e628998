using AngleSharp.Html.Parser;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Governance.Board;
using Xunit;

namespace ReleasePortal.Tests.Site.Pages;

/// <summary>Releases that ship as one plan.</summary>
public sealed class TrainPageTests
{
    [Fact]
    public void A_train_shows_its_releases_in_order_what_each_waits_for_and_what_could_stop_it()
    {
        var site = SmallSite.Of(SmallRepository.Base()
            .Plan("shop-2.0.0", "2026-12-08T20:00", "2026-12-08T22:00", "approved", more: "train: 2026-w50\ndepends_on: [{ release: shop-2.1.0, kind: before, reason: It brings the table. }]")
            .Plan("shop-2.1.0", "2026-12-07T20:00", "2026-12-07T22:00", more: "train: 2026-w50\ngo_no_go: [{ id: load, criterion: It is fast., owner: release-manager, state: fail }]")
            .Plan("shop-2.2.0", "2026-12-09T20:00", "2026-12-09T22:00", "postponed", more: "train: 2026-w50"));
        var page = new HtmlParser().ParseDocument(site["trains/2026-w50/index.html"]);

        Assert.Equal(["Shop 2.1.0", "Shop 2.0.0"], page.QuerySelectorAll("#plan tbody th a").Select(link => link.TextContent));
        Assert.Contains("Shop 2.1.0", page.QuerySelectorAll("#plan tbody tr")[1].QuerySelectorAll("td")[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("It is fast.", page.QuerySelector("#obstacles")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#dependencies svg"));
        Assert.Contains("Shop 2.2.0", page.QuerySelector("#left-behind")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("At risk", page.QuerySelector("main h1")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains("href=\"../../trains/2026-w50/\"", site["releases/shop-2.0.0/index.html"], StringComparison.Ordinal);
        Assert.Contains("Train 2026-w50", site["trains/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_trains_there_is_no_page_of_them()
    {
        var site = SmallSite.Of(SmallRepository.Base());

        Assert.DoesNotContain("trains/", site["releases/index.html"], StringComparison.Ordinal);
        Assert.False(site.Files.ContainsKey("trains/index.html"));
    }
}
