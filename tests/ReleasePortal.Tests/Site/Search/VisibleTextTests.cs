using ReleasePortal.Site.Search;
using Xunit;

namespace ReleasePortal.Tests.Site.Search;

public sealed class VisibleTextTests
{
    [Fact]
    public void What_a_reader_sees_is_read_with_the_place_it_stands_in() => Assert.Equal(
        "Text: Cards & cash|Heading: Why|Heading: now|Text: Because <it> fails.|Text: cell",
        Read("<header>Menu</header><main id=\"main\"><nav><ol><li>Crumb</li></ol></nav><h1>Title</h1><p>Cards &amp; cash</p><h2 id=\"why\">Why <b>now</b></h2>"
            + "<p>Because &lt;it&gt; fails.</p><svg><title>12</title></svg><form><form>no</form><label>Type</label></form><dl><dt>Owner</dt></dl>"
            + "<table><thead><tr><th>Column</th></tr></thead><tbody><tr><td>cell</td></tr></tbody></table><time datetime=\"2026-11-23\">Mon 23 Nov</time></main><footer>Foot</footer>"));

    [Theory]
    [InlineData("")]
    [InlineData("<p>no main</p>")]
    [InlineData("</main><main>")]
    [InlineData("<main></main>")]
    public void A_page_without_content_says_nothing(string page) => Assert.Equal("", Read(page));

    private static string Read(string page)
    {
        List<string> told = [];
        VisibleText.Read(page, (place, text) => told.Add($"{place}: {text.Trim()}"));
        return string.Join('|', told);
    }
}
