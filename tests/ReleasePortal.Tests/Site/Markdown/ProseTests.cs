using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Assets;
using ReleasePortal.Site.Markdown;
using ReleasePortal.Site.Templates;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Site.Markdown;

/// <summary>
/// What people write in a body, and what becomes of it on a page. Checking refuses most of this already:
/// a preview shows records with errors, so that writing must be safe without it.
/// </summary>
public sealed class ProseTests
{
    private static readonly Lazy<RecordSet> Records = new(() => SmallSite.RecordsOf(SmallRepository.Base()));
    private static readonly LinkBase Guide = new(new Address("guides/first-release/"), null);

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](java&#10;script:alert(1))")]
    [InlineData("[x](JaVaScRiPt&colon;alert(1))")]
    [InlineData("[x](vbscript:x)")]
    [InlineData("[x](data:text/html,x)")]
    [InlineData("[x](//elsewhere.example/)")]
    [InlineData("[x](\\\\elsewhere.example/)")]
    [InlineData("[x](../../../../etc/passwd)")]
    [InlineData("[x](/etc/passwd)")]
    [InlineData("[x][y]\n\n[y]: javascript:alert(1)")]
    [InlineData("<javascript:alert(x)>")]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("![x](https://elsewhere.example/x.png)")]
    [InlineData("![x](//elsewhere.example/x.png)")]
    [InlineData("![x](\\\\elsewhere.example/x.png)")]
    [InlineData("![x](data:image/png;base64,AAAA)")]
    [InlineData("![x](/content/x.png)")]
    [InlineData("![x](../../../../etc/x.png)")]
    [InlineData("![x](..%2f..%2f..%2fetc/x.png)")]
    [InlineData("![x](missing.png)")]
    public void A_link_that_leads_nowhere_safe_is_only_words(string body)
    {
        var prose = ProseOf(body);

        Assert.Empty(prose.QuerySelectorAll("a[href],img"));
        Assert.Contains('x', prose.TextContent);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("a <b onclick=x>b</b>")]
    [InlineData("| a |\n| --- |\n| <svg onload=x> |")]
    public void HTML_is_shown_and_not_run(string body) =>
        Assert.Empty(ProseOf(body).QuerySelectorAll("script,img,svg,b,[onclick],[onerror],[onload]"));

    [Theory]
    [InlineData("[x](https://docs.shop.example/a?b=c)", "https://docs.shop.example/a?b=c")]
    [InlineData("[x](mailto:web@shop.example)", "mailto:web@shop.example")]
    [InlineData("[x](../policies/rollback.md)", "../../policies/rollback/")]
    [InlineData("[x](../../releases/shop-1.0.0/release.yml)", "../../releases/shop-1.0.0/")]
    [InlineData("[x](#there)", "#there")]
    [InlineData("See SHOP-12.", "https://tracker.shop.example/SHOP-12")]
    public void A_link_leads_to_the_page_that_shows_the_document(string body, string expected) =>
        Assert.Equal(expected, ProseOf(body).QuerySelector("a")!.GetAttribute("href"));

    [Fact]
    public void Keys_in_code_stay_as_they_are() => Assert.Empty(ProseOf("`SHOP-12`").QuerySelectorAll("a"));

    [Fact]
    public void A_task_shows_its_state_and_cannot_be_clicked()
    {
        var tasks = ProseOf("- [x] told\n- [ ] tried");

        Assert.Empty(tasks.QuerySelectorAll("input"));
        Assert.Equal(["Done told", "Open tried"], tasks.QuerySelectorAll("li")
            .Select(task => $"{task.QuerySelector("[role=img]")!.GetAttribute("aria-label")} {task.TextContent.Trim()}"));
    }

    private static IElement ProseOf(string body)
    {
        var prose = new Prose(body, Place.StartOf("content/guides/first-release.md"), [], [], Lead: "");
        var html = (PlacedHtml)new ProseWriter(Records.Value, new PublishedPictures(Records.Value)).Of(prose)!;
        return new HtmlParser().ParseDocument(html.On(Guide).Markup).QuerySelector(".prose")!;
    }
}
