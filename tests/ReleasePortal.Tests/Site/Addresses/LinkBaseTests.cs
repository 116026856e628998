using ReleasePortal.Site.Addresses;
using Xunit;

namespace ReleasePortal.Tests.Site.Addresses;

public sealed class LinkBaseTests
{
    [Theory]
    [InlineData("", "", "./")]
    [InlineData("", "releases/", "releases/")]
    [InlineData("releases/", "", "../")]
    [InlineData("releases/", "releases/", "./")]
    [InlineData("releases/web-1/", "releases/web-2/", "../web-2/")]
    [InlineData("releases/web-1/", "releases/", "../")]
    [InlineData("releases/web-1/notes/", "teams/web/", "../../../teams/web/")]
    [InlineData("releases/web-1/", "assets/site.1234.css", "../../assets/site.1234.css")]
    [InlineData("404.html", "assets/site.1234.css", "assets/site.1234.css")]
    public void A_link_leads_from_page_to_page_without_knowing_where_the_site_stands(string page, string target, string expected) =>
        Assert.Equal(expected, new LinkBase(new Address(page), null).To(new Address(target)));

    [Fact]
    public void A_link_within_a_page_is_its_anchor() =>
        Assert.Equal("#scope", new LinkBase(new Address("releases/web-1/"), null).To(new Address("releases/web-1/", "scope")));

    [Fact]
    public void An_anchor_is_escaped() =>
        Assert.Equal("../#a%22b", new LinkBase(new Address("releases/"), null).To(new Address("", "a\"b")));

    [Fact]
    public void On_a_page_shown_anywhere_links_start_at_the_root() =>
        Assert.Equal("/portal/releases/", new LinkBase(new Address("404.html"), "/portal/").To(new Address("releases/")));
}
