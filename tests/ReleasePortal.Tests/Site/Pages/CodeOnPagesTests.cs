using AngleSharp.Html.Parser;
using ReleasePortal.Repository.Products.Clones;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Site.Pages;

/// <summary>What the page of a release says of its code, with clones and without.</summary>
public sealed class CodeOnPagesTests
{
    [Fact]
    public async Task A_release_says_whether_its_code_is_verified_how_long_it_took_and_how_much_it_is()
    {
        using var clones = new ClonesOfProducts();
        var first = clones.Product.Commit(new SmallRepository().With("code.txt", "a\n"), "2026-11-01T09:00");
        var second = clones.Product.Commit(new SmallRepository().With("code.txt", "b\nc\n"), "2026-11-02T09:00", first);
        var late = clones.Product.Commit(new SmallRepository().With("code.txt", "b\nc\nd\n"), "2026-11-12T09:00", second);
        clones.Product.Tag("v1.0.0", late);
        clones.Planned("tag: v1.0.0").Deployed(("2026-11-01T10:00", $"commit: \"{first}\""), ("2026-11-04T10:30", ""));
        await clones.Clone();

        Assert.Equal(
            ["Shop API1.0.0", $"Verifiedv1.0.0, commit {late[..10]}", "2\u00a0d 1\u00a0hmedian of 1 commit, without 1 dated later", "2 commits, 1 file+3 −1 lines"],
            Cells(clones));
    }

    [Theory]
    [InlineData("tag: v2", "Not foundThe repository has no tag v2")]
    [InlineData("commit: \"0123456\"", "Not foundThe repository has no commit 0123456")]
    [InlineData("tag: v1.0.0", "Verifiedv1.0.0, commit ")]
    public async Task Code_that_is_not_deployed_has_no_numbers(string named, string told)
    {
        using var clones = new ClonesOfProducts().Planned(named);
        clones.Product.Tag("v1.0.0", clones.Product.Commit(new SmallRepository().With("code.txt", "a\n"), "2026-11-01T09:00"));
        clones.Records.Without("releases/shop-1.0.0/execution.yml");
        await clones.Clone();

        var cells = Cells(clones);

        Assert.StartsWith(told, cells[1], StringComparison.Ordinal);
        Assert.Equal(["No dataIt is not deployed to production yet", "No data"], cells.Skip(2));
    }

    [Fact]
    public void A_missing_clone_is_said()
    {
        using var clones = new ClonesOfProducts().Planned("tag: v1.0.0");

        Assert.Equal("Not verifiedIts clone is missing or cannot be read", Cells(clones)[1]);
    }

    [Fact]
    public void Without_clones_the_pages_are_what_they_were()
    {
        using var clones = new ClonesOfProducts().Planned("tag: v1.0.0");

        Assert.Null(new HtmlParser().ParseDocument(SmallSite.Of(clones.Records)["releases/shop-1.0.0/index.html"]).QuerySelector("#code"));
    }

    private static List<string> Cells(ClonesOfProducts clones) =>
    [
        .. new HtmlParser().ParseDocument(SmallSite.Of(clones.Records, new CloneFolder(clones.Path))["releases/shop-1.0.0/index.html"])
            .QuerySelectorAll("#code tbody th, #code tbody td")
            .Select(cell => string.Concat(cell.TextContent.Split('\n').Select(line => line.Trim()))),
    ];
}
