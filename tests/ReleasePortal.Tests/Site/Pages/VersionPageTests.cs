using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Site.Pages;

/// <summary>Where readers look up which known issues a version has, and what a release mends and leaves.</summary>
public sealed class VersionPageTests
{
    [Fact]
    public void Each_version_has_a_page_with_what_it_has_what_it_mends_and_what_nobody_knows()
    {
        var site = SmallSite.Of(ShopReleases.Shop()
            .With("content/known-issues/odd.yml", ShopReleases.IssueText("It is odd", ">=1.2.0\"\nintroduced_in: \"1.3.0")));

        var old = site["known-issues/shop/1.1.0/index.html"];
        Assert.Contains("One issue of 1.1.0 is known.", old, StringComparison.Ordinal);
        Assert.Contains("id=\"issues\"", old, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"fixed\"", old, StringComparison.Ordinal);

        var mended = site["known-issues/shop/1.2.0/index.html"];
        Assert.Contains("No issue of 1.2.0 is known. Of one other the records do not say whether 1.2.0 has it.", mended, StringComparison.Ordinal);
        Assert.Contains("Fixed in 1.2.0", mended, StringComparison.Ordinal);
        Assert.Contains("it came with 1.3.0, and its affected versions have 1.2.0", mended, StringComparison.Ordinal);
    }

    [Fact]
    public void The_register_leads_to_the_versions_of_each_product_without_a_script()
    {
        var site = SmallSite.Of(ShopReleases.Shop());

        Assert.Contains("href=\"shop/\"", site["known-issues/index.html"], StringComparison.Ordinal);
        Assert.Contains("href=\"shop/1.2.0/\"", site["known-issues/index.html"], StringComparison.Ordinal);
        Assert.Equal(["1.2.0/", "1.1.0/", "1.0.0/", "../mail-twice/"], Links(site["known-issues/shop/index.html"]));
    }

    [Fact]
    public void A_release_says_what_it_mends_and_what_is_still_there_in_the_services_that_it_ships()
    {
        var site = SmallSite.Of(ShopReleases.Shop());

        var mending = site["releases/shop-1.2.0/index.html"];
        Assert.Contains("Fixed in this release", mending, StringComparison.Ordinal);
        Assert.DoesNotContain("Still present", mending, StringComparison.Ordinal);
        Assert.Contains("Still present", site["releases/shop-1.1.0/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("Still present", site["releases/shop-1.0.0/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_an_issue_lists_the_versions_that_have_it()
    {
        var page = SmallSite.Of(ShopReleases.Shop())["known-issues/mail-twice/index.html"];
        var (has, hasNot) = (page.IndexOf("Has it<", StringComparison.Ordinal), page.IndexOf("Has it not<", StringComparison.Ordinal));

        Assert.InRange(page.IndexOf(">1.1.0</a>", has, StringComparison.Ordinal), has, hasNot);
        Assert.True(page.IndexOf(">1.2.0</a>", has, StringComparison.Ordinal) > hasNot);
    }

    [Fact]
    public void An_issue_and_a_product_may_have_one_name_and_versions_may_look_alike()
    {
        var site = SmallSite.Of(ShopReleases.Shop()
            .Replace("content/products/shop.yml", "semver", "free")
            .With("content/known-issues/shop.yml", ShopReleases.IssueText("The shop", "*"))
            .With(ShopReleases.Plan("a", "History", "2026-11-01"))
            .With(ShopReleases.Plan("b", "Spring 2026", "2026-11-02"))
            .With(ShopReleases.Plan("c", "spring-2026", "2026-11-03")));

        Assert.Contains("The shop", site["known-issues/shop/index.html"], StringComparison.Ordinal);
        Assert.Superset(
            new HashSet<string>(["known-issues/_shop/index.html", "known-issues/_shop/history_2/index.html", "known-issues/_shop/spring-2026/index.html", "known-issues/_shop/spring-2026_2/index.html"], StringComparer.Ordinal),
            site.Files.Keys.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void What_was_rolled_back_fixes_nothing_on_any_page()
    {
        var site = SmallSite.Of(ShopReleases.Shop()
            .With(ShopReleases.Plan("shop-1.2.0", "1.2.0", "2026-11-14", "rolled_back"))
            .With(ShopReleases.Plan("shop-1.3.0", "1.3.0", "2026-11-16"))
            .With("content/incidents/checkout-timeouts.md", "---\ntitle: Timed out\nseverity: 2\nservices: [shop-api]\nstarted_at: 2026-11-04T09:12:00Z\ndetected_at: 2026-11-04T09:20:00Z\nimpact: Nobody could pay.\nnot_caused_by_release: A disk.\nfixed_by: shop-1.2.0\n---\nText.\n"));

        var tried = site["known-issues/shop/1.2.0/index.html"];
        Assert.DoesNotContain("id=\"fixed\"", tried, StringComparison.Ordinal);
        Assert.Contains("It was mended here, and nobody has this version.", tried, StringComparison.Ordinal);
        var next = site["known-issues/shop/1.3.0/index.html"];
        Assert.DoesNotContain("id=\"fixed\"", next, StringComparison.Ordinal);
        Assert.Contains("nothing says which one has it now", next, StringComparison.Ordinal);
        Assert.Contains("not yet: 1.2.0 should have, and is not in use", site["known-issues/mail-twice/index.html"], StringComparison.Ordinal);
        Assert.Contains("the fix was in 1.2.0, which is not in use", site["known-issues/index.html"], StringComparison.Ordinal);
        Assert.Contains("The fix was in 1.2.0, which is not in use.", site["releases/shop-1.1.0/index.html"], StringComparison.Ordinal);
        Assert.Contains("This release should have fixed it for good", site["releases/shop-1.2.0/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain(site.Files, file => file.Key.EndsWith(".html", StringComparison.Ordinal) && site[file.Key].Contains("fixed in 1.2.0", StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> Links(string page) =>
        page.Split("<th scope=\"row\"><a href=\"").Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)]);
}
