using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>The name of a freeze where it starts, and again in each week that it crosses.</summary>
/// <param name="Level">Hard freeze or soft freeze, for those who do not see the band.</param>
internal sealed record FreezeLabel(string Classes, Address To, string Title, string Level) : TemplatedPart("partials/freeze-label");
