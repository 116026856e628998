using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Feeds;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Publishing;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Site.Publishing;

/// <summary>What hosts, search engines and researchers look for beside the pages.</summary>
public sealed partial class HostFileTests
{
    private const string Published = "base_url: https://www.shop.example/portal/\n";

    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void The_site_map_names_every_page_once_and_the_one_for_what_is_not_found_never()
    {
        var site = Site(Published);

        var named = Locations(site["sitemap.xml"]);
        var pages = site.Files.Keys.Where(file => file.EndsWith("index.html", StringComparison.Ordinal)).Select(file => $"https://www.shop.example/portal/{file[..^"index.html".Length]}");
        Assert.Equal(pages.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
        Assert.Contains("Sitemap: https://www.shop.example/portal/sitemap.xml", site["robots.txt"], StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nobody_knows_where_the_site_is_published_there_is_no_site_map()
    {
        var site = Site("");

        Assert.DoesNotContain("sitemap.xml", site.Files.Keys);
        Assert.Equal("User-agent: *\nAllow: /\n", site["robots.txt"]);
        Assert.DoesNotContain("og:url", site["index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_site_map_is_a_list_of_lists()
    {
        var pages = Enumerable.Range(0, 5).Select(number => new Page(new Address($"p{number}/"), "P", () => throw new InvalidOperationException()) { Description = "P." }).ToList();
        var portal = SmallSite.RecordsOf(Repository(Published)).Portal;

        var files = Sitemap.Files(pages, new PublicAddress(portal), most: 2).ToDictionary(file => file.Address.Path, file => Encoding.UTF8.GetString(file.Bytes()), StringComparer.Ordinal);

        Assert.Equal(["sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml"], files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["https://www.shop.example/portal/sitemap-1.xml", "https://www.shop.example/portal/sitemap-2.xml", "https://www.shop.example/portal/sitemap-3.xml"], Locations(files["sitemap.xml"]));
        Assert.Equal(["https://www.shop.example/portal/p4/"], Locations(files["sitemap-3.xml"]));
    }

    [Fact]
    public void Whoever_finds_a_weakness_learns_whom_to_tell()
    {
        var site = Site($"{Published}security_contact: mailto:security@shop.example\n");

        Assert.Equal(
            "Contact: mailto:security@shop.example\nExpires: 2027-05-22T06:00:00Z\nPreferred-Languages: en\nCanonical: https://www.shop.example/portal/.well-known/security.txt\n",
            site[".well-known/security.txt"]);
        Assert.DoesNotContain(".well-known/security.txt", Site("").Files.Keys);
    }

    [Fact]
    public void Hosts_are_told_the_policy_that_pages_have_and_what_to_keep()
    {
        var site = Site(Published);
        var policy = PolicyOf().Match(site["index.html"]).Groups["policy"].Value.Replace("&#39;", "'", StringComparison.Ordinal);

        Assert.StartsWith($"/*\n  Content-Security-Policy: {policy}; frame-ancestors 'none'\n", site["_headers"], StringComparison.Ordinal);
        Assert.Contains("/portal/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n", site["_headers"], StringComparison.Ordinal);
        Assert.Contains($"add_header Content-Security-Policy \"{policy}; frame-ancestors 'none'\" always;", site["_nginx.conf"], StringComparison.Ordinal);
        Assert.Contains("error_page 404 /portal/404.html;", site["_nginx.conf"], StringComparison.Ordinal);
        Assert.All(site.Files.Keys.Where(file => file[0] != '_').Select(file => Path.GetExtension(file)[1..]).Distinct(StringComparer.Ordinal), ending => Assert.Contains($" {ending};", site["_nginx.conf"], StringComparison.Ordinal));
    }

    [Fact]
    public void The_scripts_of_every_page_are_held_against_their_hashes()
    {
        var site = Site("");

        var held = Script().Matches(site["index.html"]);
        Assert.Equal(2, held.Count);
        Assert.All(held, script => Assert.Equal($"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(site[script.Groups["file"].Value])))}", script.Groups["hash"].Value));
    }

    [Fact]
    public void Other_programs_learn_what_to_show_beside_a_link()
    {
        var page = Site(Published)["releases/shop-1.0.0/index.html"];

        Assert.Contains("<meta property=\"og:url\" content=\"https://www.shop.example/portal/releases/shop-1.0.0/\">", page, StringComparison.Ordinal);
        Assert.Matches("<meta property=\"og:title\" content=\"[^\"]+\">", page);
        Assert.DoesNotContain("og:image", page, StringComparison.Ordinal);
    }

    private static SmallSite Site(string settings) => SmallSite.Of(Repository(settings));

    private static SmallRepository Repository(string settings) => SmallRepository.Base().With("portal.yml", SmallRepository.Base().TextOf("portal.yml") + settings);

    private static List<string> Locations(string sitemap) => [.. XDocument.Parse(sitemap).Descendants(Sitemaps + "loc").Select(location => location.Value)];

    [GeneratedRegex("Content-Security-Policy\" content=\"(?<policy>[^\"]+)\"", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex PolicyOf();

    [GeneratedRegex("src=\"(?<file>[^\"]+)\" integrity=\"(?<hash>[^\"]+)\"", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Script();
}
