using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Plan;

/// <summary>The frame around the content of one page.</summary>
/// <param name="Crumbs">The pages above this one, from the section down.</param>
internal sealed record Shell(
    string Title,
    string Description,
    string? Canonical,
    IReadOnlyList<NavigationGroup> Navigation,
    IReadOnlyList<PageLink> Crumbs,
    TemplatedPart Content,
    WebLink? Edit) : TemplatedPart("layouts/base");
