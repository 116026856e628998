using System.Xml.Linq;
using ReleasePortal.Site.Feeds.Badges;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Site.Feeds.Badges;

/// <summary>A badge says in words what its colour says, and can be read by everybody everywhere.</summary>
public sealed class BadgeTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Theory]
    [InlineData("ok")]
    [InlineData("ready")]
    [InlineData("warn")]
    [InlineData("bad")]
    [InlineData("plan")]
    [InlineData("none")]
    public void Words_stand_out_from_their_ground(string tone)
    {
        var grounds = Drawn(new Badge("Shop", "1.0.0", tone)).Elements().Select(element => element.Attribute("fill")?.Value).Where(fill => fill is ['#', ..] && fill != "#fff").ToList();
        Assert.Equal(2, grounds.Count);
        Assert.All(grounds, ground => Assert.True(ContrastWithWhite(ground!) >= 4.5, $"{ground}: {ContrastWithWhite(ground!):0.00}"));
    }

    [Fact]
    public void It_has_a_name_and_a_role_and_loads_nothing()
    {
        var badge = Drawn(new Badge("Shop", "1.0.0 in production", "ok"));
        Assert.Equal(("img", "Shop: 1.0.0 in production"), (badge.Attribute("role")!.Value, badge.Element(Svg + "title")!.Value));
        Assert.DoesNotContain(badge.DescendantsAndSelf(), element => element.Name.LocalName is "style" or "script" or "image" or "use" || element.Attributes().Any(attribute => attribute.Name.LocalName is "href" or "style"));
    }

    [Fact]
    public void Longer_words_make_it_wider_up_to_an_end()
    {
        var widths = ((string[])["1", "1.0.0", "1.0.0 in production", new string('W', 30), new string('W', 3_000)]).Select(says => int.Parse(Drawn(new Badge("Shop", says, "ok")).Attribute("width")!.Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(widths.Order(), widths);
        Assert.Equal(widths[3], widths[4]);
        Assert.True(widths[4] < 400);
    }

    [Fact]
    public void The_badges_of_a_product_say_what_its_page_says()
    {
        var site = SmallSite.Of(SmallRepository.Base());
        Assert.Contains("<title>Shop: 1.0.0 in production</title>", site["badges/shop.svg"], StringComparison.Ordinal);
        Assert.Contains("<title>Shop next: nothing planned</title>", site["badges/next/shop.svg"], StringComparison.Ordinal);
        Assert.Contains("[![Shop](badges/shop.svg)](products/shop/)", site["products/shop/index.html"], StringComparison.Ordinal);
        Assert.Contains("<img src=\"../../badges/shop.svg\" alt=\"Shop: 1.0.0 in production\"", site["products/shop/index.html"], StringComparison.Ordinal);
    }

    private static XElement Drawn(Badge badge) => XDocument.Load(new MemoryStream(BadgeSvg.Draw(badge))).Root!;

    /// <summary>WCAG 2.2, relative luminance.</summary>
    private static double ContrastWithWhite(string colour)
    {
        var light = ((double Weight, int At)[])[(0.2126, 1), (0.7152, 3), (0.0722, 5)];
        return 1.05 / (light.Sum(part => part.Weight * Linear(Convert.ToInt32(colour[part.At..(part.At + 2)], 16) / 255.0)) + 0.05);
    }

    private static double Linear(double part) => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
}
