using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>Something with a quieter line beneath it.</summary>
internal sealed record Stacked(Part Main, Part? Below) : TemplatedPart("partials/stacked");
