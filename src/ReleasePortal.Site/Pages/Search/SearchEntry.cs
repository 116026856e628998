using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Search;

/// <summary>One page in the A-to-Z list.</summary>
/// <param name="Words">What the filter compares with, in lower case.</param>
internal sealed record SearchEntry(Address To, string Title, string Kind, string? Detail, string Words) : TemplatedPart("partials/search-entry");
