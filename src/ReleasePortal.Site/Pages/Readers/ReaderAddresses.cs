using ReleasePortal.Domain.Readers;
using ReleasePortal.Site.Addresses;

namespace ReleasePortal.Site.Pages.Readers;

/// <summary>Where the portal of a wider audience tells of what. Products and known issues have the addresses that they have in the whole portal; versions stand for releases, whose ids are not for these readers.</summary>
internal sealed class ReaderAddresses(IReadOnlyList<ReaderProduct> products)
{
    private readonly Dictionary<(string Product, string Version), string> segments = products
        .SelectMany(product => Segments.Of(product.Versions.Select(version => version.Text)).Select(pair => ((product.Id, pair.Name), pair.Segment)))
        .ToDictionary();

    private readonly HashSet<string> issues = [.. products.SelectMany(product => product.Issues).Select(issue => issue.Id)];

    public static Address Of(ReaderProduct product) => SiteMap.Products.Below(product.Id);

    public static Address Of(ReaderIssue issue) => SiteMap.KnownIssues.Below(issue.Id);

    public static Address NotesOf(ReaderProduct product) => SiteMap.Notes.Below(product.Id);

    public static Address NotesFeed { get; } = new("feeds/notes.atom");

    public static Address IssuesFeed { get; } = new("feeds/known-issues.atom");

    public static Address FeedOf(ReaderProduct product) => new($"feeds/product/{product.Id}.atom");

    public Address NotesOf(ReaderProduct product, ReaderVersion version) => NotesOf(product).Below(SegmentOf(product, version));

    /// <summary>What changed from one version to another.</summary>
    public Address NotesOf(ReaderProduct product, ReaderVersion from, ReaderVersion to) => NotesOf(product, from).Below(SegmentOf(product, to));

    /// <summary>What is known to be broken in the versions of a product. No id begins with the sign that keeps it away from the page of an issue.</summary>
    public Address IssuesOf(ReaderProduct product) => SiteMap.KnownIssues.Below(issues.Contains(product.Id) ? $"_{product.Id}" : product.Id);

    public Address IssuesOf(ReaderProduct product, ReaderVersion version) => IssuesOf(product).Below(SegmentOf(product, version));

    /// <summary>The files that texts may link to, and the pages that show them.</summary>
    public IEnumerable<(string Path, Address Page)> OfFiles() =>
    [
        .. products.Select(product => (product.Path, Of(product))),
        .. products.SelectMany(product => product.Issues).SelectMany(issue => issue.Paths.Select(path => (path, Of(issue)))),
        .. from product in products
           from version in product.Versions
           from note in version.Notes
           from path in note.Paths
           select (path, NotesOf(product, version)),
    ];

    private string SegmentOf(ReaderProduct product, ReaderVersion version) => segments[(product.Id, version.Text)];
}
