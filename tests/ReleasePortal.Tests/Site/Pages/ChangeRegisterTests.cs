using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Governance.Board;
using Xunit;

namespace ReleasePortal.Tests.Site.Pages;

/// <summary>The register of changes, as pages that stay small and as one table.</summary>
public sealed class ChangeRegisterTests
{
    private const int ChangesOnAPage = 80;

    [Fact]
    public void A_change_is_found_by_its_product_type_state_risk_and_quarter()
    {
        var page = SmallSite.Of(BoardPlans.Repository().Plan("shop-1.2.0", "2027-01-12T20:00", "2027-01-12T22:00", "in_progress", "expedited"))["changes/index.html"];

        Assert.Contains("product:shop type:expedited status:in-progress", page, StringComparison.Ordinal);
        Assert.Contains("quarter:2027-q1", page, StringComparison.Ordinal);
        Assert.Contains("<option value=\"2026-q4\">Q4 2026</option>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_quarter_goes_on_on_further_pages_and_the_table_has_everything()
    {
        var files = BoardPlans.Repository();
        for (var number = 1; number <= ChangesOnAPage; number++)
            files.Plan($"shop-2.{number}.0", "2026-12-08T20:00", "2026-12-08T22:00", "cancelled");
        var site = SmallSite.Of(files.Plan("shop-3.0.0", "2027-01-12T20:00", "2027-01-12T22:00"));

        Assert.Equal(ChangesOnAPage, Lines(site["changes/2026-q4/index.html"]));
        Assert.Equal(1, Lines(site["changes/2026-q4/2/index.html"]));
        Assert.Equal(1, Lines(site["changes/index.html"]));
        Assert.Contains("href=\"2026-q4/2/\"", site["changes/index.html"], StringComparison.Ordinal);
        Assert.Equal(ChangesOnAPage + 3, site["changes/changes.csv"].Split("\r\n").Length - 1);
    }

    [Fact]
    public void The_table_has_approvals_verdicts_and_no_formulas()
    {
        var table = SmallSite.Of(BoardPlans.Repository()
            .Plan("shop-1.2.0", "2026-12-08T20:00", "2026-12-08T22:00", more: "approvals: [{ role: release-manager, by: web-lead, at: 2026-11-20T09:30:00Z, decision: approved }]")
            .Replace("releases/shop-1.2.0/release.yml", "title: Shop", "title: =SUM(A1)")
            .Minutes("2026-11-16", "{ release: shop-1.2.0, verdict: deferred }"))["changes/changes.csv"];

        Assert.Contains("shop-1.2.0,\"'=SUM(A1)\",1.2.0,shop,web,standard,planned,", table, StringComparison.Ordinal);
        Assert.Contains("release-manager web-lead 2026-11-20T09:30:00Z,,,,deferred,2026-11-16,2026-12-08T19:00:00Z,", table, StringComparison.Ordinal);
    }

    private static int Lines(string page) => page.Split("data-words=").Length - 1;
}
