using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Calendar.Weeks;

/// <summary>One day of the week.</summary>
/// <param name="Classes">Today, weekend, and whether a phone has nothing to show.</param>
/// <param name="Background">Freezes and windows at their hours, and the line of now.</param>
internal sealed record WeekDay(string Classes, bool Today, Time Day, Html Background, string? Covered, IReadOnlyList<WeekBlock> Blocks) : TemplatedPart("partials/week-day");
