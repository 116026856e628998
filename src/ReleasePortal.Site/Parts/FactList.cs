using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>Names and values side by side at the top of a page.</summary>
internal sealed record FactList(IReadOnlyList<Fact> Facts) : TemplatedPart("partials/fact-list");
