using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>One way to look at the calendar.</summary>
internal sealed record ViewChoice(Address To, string Word, bool Current) : TemplatedPart("partials/view-choice");
