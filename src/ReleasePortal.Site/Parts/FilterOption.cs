using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>One value of a choice, and how it reads.</summary>
internal sealed record FilterOption(string Value, string Word) : TemplatedPart("partials/filter-option");
