using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Site;

/// <summary>Which pictures of the repository the site carries, and how pages show them.</summary>
public sealed class PictureTests
{
    /// <summary>One pixel.</summary>
    private static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static readonly byte[] Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"u8.ToArray();

    [Fact]
    public void An_image_of_a_text_is_shown_and_its_bytes_are_a_file_of_the_site() =>
        AssertShown(SmallSite.Of(With("![The *plan* & \"more\"](pictures/a%20plan.PNG)").With("content/guides/pictures/a plan.PNG", Png)));

    [Fact]
    public void An_image_is_shown_from_a_commit_as_from_the_files_on_disk() =>
        AssertShown(SmallSite.OfCommit(With("![The *plan* & \"more\"](a.png)").With("content/guides/a.png", Png)));

    [Theory]
    [InlineData("![x](a.svg)", "a.svg")]
    [InlineData("![x](../../a.png)", "a.png")]
    [InlineData("No image.", "a.png")]
    [InlineData("[x](a.png)", "a.png")]
    [InlineData("`![x](a.png)`", "a.png")]
    public void What_no_text_shows_is_not_published(string body, string file)
    {
        var site = SmallSite.Of(With(body).With($"content/guides/{file}", file.EndsWith("svg", StringComparison.Ordinal) ? Svg : Png));

        Assert.Empty(site.Images);
        Assert.Empty(Guide(site).QuerySelectorAll("img"));
        Assert.DoesNotContain(site.Files.Values, text => text.Contains("alert(1)", StringComparison.Ordinal));
    }

    [Fact]
    public void An_SVG_stays_a_link_to_the_repository()
    {
        var repository = With("![x](a.svg)").With("content/guides/a.svg", Svg);
        repository.With("portal.yml", repository.TextOf("portal.yml") + "repository: { url: https://code.example/portal, kind: github }\n");

        var link = Assert.Single(Guide(SmallSite.Of(repository)).QuerySelectorAll(".prose a"));

        Assert.Equal("https://code.example/portal/blob/main/content/guides/a.svg", link.GetAttribute("href"));
    }

    [Theory]
    [InlineData("![x\" onerror=\"run()](a.png)")]
    [InlineData("![x&quot; onerror=&quot;run()](a.png)")]
    [InlineData("- ![[x] `\" onerror=\"run()`](a.png)")]
    [InlineData("![x[^1] **y** [z](first-release.md)](a.png)\n\n[^1]: A note.")]
    [InlineData("![x](a.png 'a title')")]
    public void Words_of_an_image_stay_words(string body)
    {
        var image = Assert.Single(Guide(SmallSite.Of(With(body).With("content/guides/a.png", Png))).QuerySelectorAll(".prose img"));

        Assert.Equal(["alt", "loading", "src"], image.Attributes.Select(attribute => attribute.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Two_files_with_the_same_bytes_are_published_once()
    {
        var site = SmallSite.Of(With("![x](a.png) ![y](b.png)").With("content/guides/a.png", Png).With("content/guides/b.png", Png));

        Assert.Single(site.Images);
        Assert.Equal(2, Guide(site).QuerySelectorAll("img").Length);
    }

    [Fact]
    public void A_file_above_the_limit_and_a_symbolic_link_are_not_published()
    {
        var repository = With("![x](large.png) ![y](link.png)")
            .With("content/guides/large.png", new byte[(5 * 1024 * 1024) + 1])
            .WithLink("content/guides/link.png", "/etc/hostname");

        Assert.Empty(SmallSite.Of(repository).Images);
    }

    [Fact]
    public void The_logo_stands_in_the_header_of_every_page_in_place_of_the_mark()
    {
        var repository = SmallRepository.Base().With("content/logo.png", Png);
        repository.With("portal.yml", repository.TextOf("portal.yml") + "logo: content/logo.png\n");

        var site = SmallSite.Of(repository);
        var (file, bytes) = Assert.Single(site.Images);
        var brand = Guide(site).QuerySelector(".brand")!;

        Assert.Equal(Png, bytes);
        Assert.Empty(brand.QuerySelectorAll("svg"));
        Assert.Equal($"../../{file}", brand.QuerySelector("img")!.GetAttribute("src"));
        Assert.Equal("", brand.QuerySelector("img")!.GetAttribute("alt"));
        Assert.Contains($"src=\"/{file}\"", site["404.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_logo_the_mark_stays() =>
        Assert.Single(Guide(SmallSite.Of(SmallRepository.Base())).QuerySelectorAll(".brand svg"));

    private static void AssertShown(SmallSite site)
    {
        var (file, bytes) = Assert.Single(site.Images);
        var image = Assert.Single(Guide(site).QuerySelectorAll(".prose img"));

        Assert.Equal(Png, bytes);
        Assert.Equal($"../../{file}", image.GetAttribute("src"));
        Assert.Equal("The plan & \"more\"", image.GetAttribute("alt"));
        Assert.Equal("lazy", image.GetAttribute("loading"));
    }

    private static IDocument Guide(SmallSite site) => new HtmlParser().ParseDocument(site["guides/first-release/index.html"]);

    private static SmallRepository With(string body) => SmallRepository.Base()
        .With("content/guides/first-release.md", $"---\ntitle: Your first release\nsummary: You can write a plan.\norder: 1\n---\n{body}\n");
}
