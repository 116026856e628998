using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>One row of the month.</summary>
/// <param name="Classes">How many lanes it is high, and whether it has nothing to show on a phone.</param>
internal sealed record MonthWeek(string Classes, IReadOnlyList<MonthDay> Days) : TemplatedPart("partials/month-week");
