using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>The link to the page of a day that has more than its cell can show.</summary>
internal sealed record MoreLink(string Classes, Address To, string Words) : TemplatedPart("partials/more-link");
