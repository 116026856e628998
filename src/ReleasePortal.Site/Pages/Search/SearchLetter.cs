using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Search;

/// <summary>All entries that begin with one letter.</summary>
internal sealed record SearchLetter(string Id, string Letter, IReadOnlyList<SearchEntry> Entries) : TemplatedPart("partials/search-letter");
