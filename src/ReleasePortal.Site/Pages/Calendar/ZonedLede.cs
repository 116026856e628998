using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>What a page of the calendar says first, and whose times it shows; a script names another zone where the reader chose one.</summary>
internal sealed record ZonedLede(string Words, string Zone) : TemplatedPart("partials/zoned-lede");
