using NodaTime;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;

namespace ReleasePortal.Site.Pages.Calendar.Timeline;

/// <summary>What is to be shown as a bar, before it has a place.</summary>
/// <param name="Look">Classes besides the colour, or null.</param>
/// <param name="Remark">What is said after the state, or null.</param>
internal sealed record TimelineEntry(string Name, Address To, State State, Interval Span, DayRange Days, string? Look = null, string? Remark = null, string? Words = null);
