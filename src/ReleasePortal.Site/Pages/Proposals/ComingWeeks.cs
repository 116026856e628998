using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Proposals;

/// <summary>The next weeks, day by day.</summary>
internal sealed record ComingWeeks(IReadOnlyList<ComingWeek> Weeks) : TemplatedPart("partials/coming-weeks");
