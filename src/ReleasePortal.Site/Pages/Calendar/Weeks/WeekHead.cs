using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Calendar.Weeks;

/// <summary>The head of one column.</summary>
/// <param name="Machine">The date for machines, 2026-11-24.</param>
/// <param name="To">The page of the day, where it has one.</param>
internal sealed record WeekHead(string Classes, string Machine, string Weekday, string Number, string Month, Address? To) : TemplatedPart("partials/week-head");
