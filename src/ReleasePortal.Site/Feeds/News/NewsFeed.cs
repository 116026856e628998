using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Feeds.News;

/// <summary>One list of news to subscribe to: as Atom, and the same as JSON Feed.</summary>
/// <param name="Id">What it is called below the host, the same for ever.</param>
/// <param name="Path">Where it lies below <c>feeds/</c>, without extension.</param>
/// <param name="Name">What it is called among the others.</param>
/// <param name="Title">What people see of it in their readers.</param>
/// <param name="Tells">What it tells, in a sentence.</param>
/// <param name="Page">The page that says the same.</param>
/// <param name="Entries">The newest first; made when the feed is written.</param>
internal sealed record NewsFeed(string Id, string Path, string Name, string Title, string Tells, Address Page, Func<IReadOnlyList<NewsEntry>> Entries)
{
    /// <summary>So many of the newest are in a feed: who reads it once a week misses nothing, and nobody loads a history each hour.</summary>
    public const int Most = 50;

    public Address Atom => new($"feeds/{Path}.atom");

    public Address Json => new($"feeds/{Path}.json");

    public IEnumerable<Asset> Files(NewsWriters writers)
    {
        var entries = new Lazy<IReadOnlyList<NewsEntry>>(Entries);
        yield return new Asset(Atom, () => writers.Atom.Write(this, entries.Value));
        yield return new Asset(Json, () => writers.Json.Write(this, entries.Value));
    }
}
