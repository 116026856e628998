using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>Says that there is nothing, and what that means.</summary>
internal sealed record Empty(string Words) : TemplatedPart("partials/empty");
