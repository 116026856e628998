using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Cutover;

/// <summary>The checks after the deployment, with room for the last word.</summary>
internal sealed record ValidationChecks(IReadOnlyList<CheckLine> Checks, Part? Confirmed, Part? Outcome) : TemplatedPart("partials/validation-checks");
