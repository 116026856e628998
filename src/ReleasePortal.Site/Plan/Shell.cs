using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Plan;

/// <summary>The frame around the content of one page.</summary>
/// <param name="Feeds">What tells the same to those who subscribe.</param>
/// <param name="Sheets">The style sheets that this page needs beside the one of all pages.</param>
/// <param name="Scripts">The scripts that this page needs beside that of all pages, in order.</param>
/// <param name="History">How the record of the page came to be as it is, where that is told.</param>
/// <param name="Crumbs">The pages above this one, from the section down.</param>
internal sealed record Shell(
    string Title,
    string Description,
    string? Canonical,
    IReadOnlyList<FeedLink> Feeds,
    IReadOnlyList<Address> Sheets,
    IReadOnlyList<Address> Scripts,
    IReadOnlyList<NavigationGroup> Navigation,
    IReadOnlyList<PageLink> Crumbs,
    TemplatedPart Content,
    WebLink? Edit,
    PageLink? History) : TemplatedPart("layouts/base");
