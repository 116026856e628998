using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Calendar.Weeks;

/// <summary>A release at its hours, or something of all days on top of the week.</summary>
/// <param name="Classes">Colour and place.</param>
/// <param name="State">How it stands, for those who do not see the colour.</param>
/// <param name="Where">The environments of one phase, or null.</param>
/// <param name="Words">What a filter compares with, or null for what no filter hides.</param>
internal sealed record WeekBlock(string Classes, Address To, string Icon, string Title, string State, Time When, string? Where, string? Words) : TemplatedPart("partials/week-block");
