using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>Stations one after the other, from left to right; from top to bottom on a phone.</summary>
internal sealed record StepLine(IReadOnlyList<Step> Steps) : TemplatedPart("partials/step-line");
