using NodaTime;
using ReleasePortal.Site.Addresses;

namespace ReleasePortal.Site.Feeds.News;

/// <summary>One piece of news, in finished words.</summary>
/// <param name="Id">What it is called below the host, the same for ever.</param>
/// <param name="Updated">When it became known; never when the site was built, where there is a commit.</param>
/// <param name="Page">Where the site tells of it.</param>
/// <param name="Lines">Plain text, a paragraph each.</param>
internal sealed record NewsEntry(string Id, string Title, Instant Updated, string Author, Address Page, IReadOnlyList<string> Lines)
{
    /// <summary>When it happened by the record, which may be long before anybody wrote it down; null where it says nothing of that.</summary>
    public Instant? Happened { get; init; }

    /// <summary>What kind of news it is; null where its feed has one kind alone.</summary>
    public string? Category { get; init; }
}
