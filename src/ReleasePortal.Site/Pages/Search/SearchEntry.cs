using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Search;

/// <summary>One page in the A-to-Z list.</summary>
internal sealed record SearchEntry(Address To, string Title, string Kind, string Detail) : TemplatedPart("partials/search-entry");
