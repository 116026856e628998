using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>A release or business event in one week of the month.</summary>
/// <param name="Classes">Colour, lane, width, and whether it comes from the week before or goes on after this one.</param>
/// <param name="State">How it stands, for those who do not see the colour.</param>
/// <param name="When">Its time; a phone shows it.</param>
internal sealed record MonthBar(string Classes, Address To, string Icon, string Title, string State, string When) : TemplatedPart("partials/month-bar");
