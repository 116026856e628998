using System.Text;
using System.Xml;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Feeds;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Publishing;

/// <summary>The list of pages for search engines (sitemaps.org 0.9); none where nobody knows where the site is published. It says no times: a page changes with what it shows.</summary>
internal static class Sitemap
{
    public static readonly Address Place = new("sitemap.xml");

    /// <summary>So many addresses fit into one file, says the format; what is longer becomes a list of lists.</summary>
    private const int Most = 50_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static IEnumerable<Asset> Files(IReadOnlyList<Page> pages, PublicAddress site, int most = Most)
    {
        if (site.Of(Address.Home) is null)
            return [];
        var parts = pages.Where(page => !page.AtAnyAddress).Select(page => page.Address).OrderBy(address => address.Path, StringComparer.Ordinal).Chunk(most).ToList();
        if (parts.Count == 1)
            return [new Asset(Place, () => Write("urlset", "url", parts[0], site))];
        var files = parts.Index().Select(part => new Asset(new Address($"sitemap-{part.Index + 1}.xml"), () => Write("urlset", "url", part.Item, site))).ToList();
        return [new Asset(Place, () => Write("sitemapindex", "sitemap", files.Select(file => file.Address), site)), .. files];
    }

    private static byte[] Write(string list, string item, IEnumerable<Address> addresses, PublicAddress site)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement(list, Namespace);
            foreach (var address in addresses)
            {
                xml.WriteStartElement(item, Namespace);
                xml.WriteElementString("loc", Namespace, site.Of(address));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }
}
