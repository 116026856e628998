using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Plan;

/// <summary>One section in the navigation.</summary>
/// <param name="Current">"page" on the section's own page, "true" on one below it, else null.</param>
internal sealed record NavigationItem(Address To, string Icon, string Word, string? Count, string? Current) : TemplatedPart("partials/navigation-item");
