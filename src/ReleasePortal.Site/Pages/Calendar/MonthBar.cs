using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>A release or business event in one week of the month.</summary>
/// <param name="Classes">Colour, lane, width, and whether it comes from the week before or goes on after this one.</param>
/// <param name="State">How it stands, for those who do not see the colour.</param>
/// <param name="When">Its time; a phone shows it.</param>
/// <param name="Words">What a filter compares with, or null for what no filter hides.</param>
internal sealed record MonthBar(string Classes, Address To, string Icon, string Title, string State, Time When, string? Words) : TemplatedPart("partials/month-bar");
