using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>Tells browsers and feed readers, in the head of a page, where its news can be had.</summary>
internal sealed record FeedLink(string Title, Address To) : TemplatedPart("partials/feed-link");
