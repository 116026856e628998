using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Cutover;

/// <summary>Where surprises are noted.</summary>
internal sealed record SurpriseForm(IReadOnlyList<FilterOption> Severities) : TemplatedPart("partials/surprise-form");
