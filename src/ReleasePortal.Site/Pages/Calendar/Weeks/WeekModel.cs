using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Calendar.Weeks;

/// <param name="Clock">The zone in which a script moves the mark of now, or null where the portal's clock stands still.</param>
/// <param name="Zone">The zone of the hours, which no switch changes.</param>
/// <param name="Hours">What stands beside every third hour.</param>
internal sealed record WeekModel(
    PageHead Head,
    IReadOnlyList<Banner> Banners,
    Filter Filter,
    string Caption,
    string? Clock,
    Html Zone,
    IReadOnlyList<WeekHead> Heads,
    IReadOnlyList<WeekBlock> AllDay,
    IReadOnlyList<Part> Hours,
    IReadOnlyList<WeekDay> Days,
    IReadOnlyList<State> Legend,
    IReadOnlyList<Card> Sections) : TemplatedPart("pages/week");
