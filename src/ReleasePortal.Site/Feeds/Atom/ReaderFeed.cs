using ReleasePortal.Domain.Readers;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Readers;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Feeds.Atom;

/// <summary>What was new in each version, as feeds for readers: of everything, and of each product.</summary>
internal static class ReaderFeed
{
    public static readonly Address Everything = new("feeds/notes.atom");

    /// <summary>So many of the newest versions are in a feed.</summary>
    private const int Most = 50;

    public static IEnumerable<Asset> Draw(ReaderMaterial material)
    {
        var settings = material.Records.Settings;
        yield return new Asset(Everything, () => new AtomFeed(settings).Write("notes", $"{settings.Title}: release notes", Everything, SiteMap.Notes, Entries(material.Records.Products, material)));
        foreach (var product in material.Records.Products)
        {
            var address = ReaderAddresses.FeedOf(product);
            yield return new Asset(address, () => new AtomFeed(settings).Write($"notes/{product.Id}", $"{product.Title}: release notes", address, ReaderAddresses.NotesOf(product), Entries([product], material)));
        }
    }

    private static IReadOnlyList<AtomEntry> Entries(IEnumerable<ReaderProduct> products, ReaderMaterial material) =>
    [
        .. products
            .SelectMany(product => product.Versions.Select(version => (Product: product, Version: version)))
            .OrderByDescending(pair => pair.Version.ShippedAt).ThenBy(pair => pair.Product.Id, StringComparer.Ordinal)
            .Take(Most)
            .Select(pair => Entry(pair.Product, pair.Version, material)),
    ];

    private static AtomEntry Entry(ReaderProduct product, ReaderVersion version, ReaderMaterial material)
    {
        var page = material.Addresses.NotesOf(product, version);
        return new AtomEntry(
            page.Path.TrimEnd('/'),
            $"{product.Title} {version.Text}",
            version.ShippedAt,
            material.Records.Settings.Organisation,
            page,
            version.Notes.Count == 0 ? "Nothing in this version is for you to notice." : string.Join('\n', ReaderEntries.Sorted(version.Notes).Select(note => note.Headline)));
    }
}
