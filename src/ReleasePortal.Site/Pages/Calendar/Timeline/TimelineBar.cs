using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Calendar.Timeline;

/// <summary>A release, freeze or business event in a row of the timeline.</summary>
/// <param name="Classes">Colour, days, lane, and where the label stands.</param>
/// <param name="Label">What is written beside or in it.</param>
/// <param name="State">How it stands; shown with its time when one points at it, and read out.</param>
/// <param name="Words">What a filter compares with, or null for what no filter hides.</param>
internal sealed record TimelineBar(string Classes, Address To, string Icon, string Label, string State, Time When, string? Words) : TemplatedPart("partials/timeline-bar");
