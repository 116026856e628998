using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>One cell of the month.</summary>
/// <param name="Machine">The date for machines, 2026-11-24.</param>
/// <param name="Month">The month where it is not the one shown, or starts here.</param>
/// <param name="To">The page of the day, where it has one.</param>
/// <param name="More">The link to what did not fit.</param>
internal sealed record MonthDay(
    string Classes,
    bool Today,
    string Machine,
    string Weekday,
    string Number,
    string? Month,
    Address? To,
    IReadOnlyList<FreezeLabel> Freezes,
    IReadOnlyList<MonthBar> Bars,
    MoreLink? More,
    HourStrip? Hours) : TemplatedPart("partials/month-day");
