using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Plan;

/// <summary>The frame around the content of one page.</summary>
/// <param name="Scale">The style sheet of positions in time, where the page needs it.</param>
/// <param name="Steps">The style sheet of steps, where the page needs it.</param>
/// <param name="Run">The script of a cutover, where the page needs it.</param>
/// <param name="History">How the record of the page came to be as it is, where that is told.</param>
/// <param name="Crumbs">The pages above this one, from the section down.</param>
internal sealed record Shell(
    string Title,
    string Description,
    string? Canonical,
    Address? Scale,
    Address? Steps,
    Address? Run,
    IReadOnlyList<NavigationGroup> Navigation,
    IReadOnlyList<PageLink> Crumbs,
    TemplatedPart Content,
    WebLink? Edit,
    PageLink? History) : TemplatedPart("layouts/base");
