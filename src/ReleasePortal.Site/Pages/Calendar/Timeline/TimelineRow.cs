using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Calendar.Timeline;

/// <summary>One row of the timeline.</summary>
/// <param name="Narrowed">Whether it goes when a filter hides all its bars.</param>
/// <param name="Background">Freezes, windows, months and today behind the bars.</param>
/// <param name="Covered">The freezes behind the bars in words, for those who do not see them.</param>
internal sealed record TimelineRow(Part Title, string? Detail, bool Narrowed, Html Background, string? Covered, IReadOnlyList<TimelineBar> Bars) : TemplatedPart("partials/timeline-row");
