using NodaTime;
using ReleasePortal.Site.Addresses;

namespace ReleasePortal.Site.Feeds.Atom;

/// <summary>One piece of news.</summary>
/// <param name="Id">What it is called below the host, the same for ever.</param>
/// <param name="Updated">When it happened; never when the site was built.</param>
/// <param name="Page">Where the site tells of it.</param>
/// <param name="Content">Plain text, on one line or several.</param>
internal sealed record AtomEntry(string Id, string Title, Instant Updated, string Author, Address Page, string Content);
