using NodaTime;
using ReleasePortal.Domain.Learning.Issues;
using ReleasePortal.Domain.Readers;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Readers;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Feeds.News;

/// <summary>News for readers who do not make the product: what was new in each version and what is known to be broken, of everything and of each product.</summary>
internal sealed class ReaderFeeds
{
    private readonly ReaderMaterial material;

    public ReaderFeeds(ReaderMaterial material)
    {
        this.material = material;
        var (products, title) = (material.Records.Products, material.Records.Settings.Title);
        Notes = new NewsFeed("notes", "notes", "Release notes", $"{title}: release notes", "What was new in each version.", SiteMap.Notes, () => Newest(products.SelectMany(VersionsOf)));
        Issues = new NewsFeed("issues", "known-issues", "Known issues", $"{title}: known issues", "What is known to be broken, and how to live with it.", SiteMap.KnownIssues, () => Newest(products.SelectMany(IssuesOf)));
        OfProducts = [.. products.Select(OfProduct)];
    }

    public NewsFeed Notes { get; }

    public NewsFeed Issues { get; }

    /// <summary>Notes and known issues of one product.</summary>
    public IReadOnlyList<NewsFeed> OfProducts { get; }

    public IEnumerable<NewsFeed> All => [Notes, Issues, .. OfProducts];

    private NewsFeed OfProduct(ReaderProduct product) => new(
        $"notes/{product.Id}", $"product/{product.Id}", product.Title, product.Title, $"What is new in {product.Title}, and what is known to be broken.", ReaderAddresses.NotesOf(product),
        () => Newest(VersionsOf(product).Concat(IssuesOf(product))));

    private static IReadOnlyList<NewsEntry> Newest(IEnumerable<NewsEntry> entries) =>
        [.. entries.OrderByDescending(entry => entry.Updated).ThenBy(entry => entry.Id, StringComparer.Ordinal).Take(NewsFeed.Most)];

    private IEnumerable<NewsEntry> VersionsOf(ReaderProduct product) => product.Versions.Select(version =>
    {
        var page = material.Addresses.NotesOf(product, version);
        return new NewsEntry(
            page.Path.TrimEnd('/'), $"{product.Title} {version.Text}", version.ShippedAt, material.Records.Settings.Organisation, page,
            version.Notes.Count == 0 ? ["Nothing in this version is for you to notice."] : [.. ReaderEntries.Sorted(version.Notes).Select(note => note.Headline)]);
    });

    private IEnumerable<NewsEntry> IssuesOf(ReaderProduct product) => product.Issues.Select(issue =>
    {
        var (page, reported) = (ReaderAddresses.Of(issue), material.Time.StartOf(issue.ReportedAt));
        return new NewsEntry(
            page.Path.TrimEnd('/'), $"{product.Title}: {issue.Title}", Instant.Max(reported, FixedAt(product, issue) ?? reported), material.Records.Settings.Organisation, page,
            [
                issue.Symptoms,
                issue.Workaround is { } workaround ? $"Workaround: {workaround}" : "No workaround is known.",
                $"{States.Of(issue.Status).Word}. Fixed in: {FixWords.Value(issue.Fix)}.",
            ])
        {
            Happened = reported,
        };
    });

    /// <summary>When the version shipped that mends it; readers know no other time at which it changed.</summary>
    private static Instant? FixedAt(ReaderProduct product, ReaderIssue issue) => issue.Fix is { Standing: FixStanding.Here } fix
        ? product.Versions.FirstOrDefault(version => version.Text == fix.Version)?.ShippedAt
        : null;
}
