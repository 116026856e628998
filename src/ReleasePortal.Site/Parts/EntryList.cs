using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>A list of things to look at.</summary>
internal sealed record EntryList(IReadOnlyList<Entry> Entries) : TemplatedPart("partials/entry-list");
