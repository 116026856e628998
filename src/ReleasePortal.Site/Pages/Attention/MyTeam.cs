using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Attention;

/// <summary>A choice of one's own team, which the browser keeps; it appears when scripts run, and without them everything is there to read.</summary>
internal sealed record MyTeam(IReadOnlyList<FilterOption> Teams) : TemplatedPart("partials/my-team");
