using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Proposals;

/// <summary>One week, from Monday to Sunday.</summary>
internal sealed record ComingWeek(PageLink Week, IReadOnlyList<ComingDay> Days) : TemplatedPart("partials/coming-week");
