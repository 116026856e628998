using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Cutover;

/// <summary>Where lost time is noted.</summary>
internal sealed record DelayForm(IReadOnlyList<FilterOption> Causes) : TemplatedPart("partials/delay-form");
