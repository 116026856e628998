using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Plan;

/// <summary>A group of the navigation with the sections that exist.</summary>
internal sealed record NavigationGroup(string Id, string Word, IReadOnlyList<NavigationItem> Items) : TemplatedPart("partials/navigation-group");
