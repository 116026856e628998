using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Calendar;

/// <param name="Clock">The zone in which a script moves the mark of today, or null where the portal's clock stands still.</param>
internal sealed record MonthModel(
    PageHead Head,
    IReadOnlyList<Banner> Banners,
    Filter Filter,
    string Caption,
    string? Clock,
    IReadOnlyList<MonthWeek> Weeks,
    IReadOnlyList<State> Legend,
    IReadOnlyList<Card> Sections) : TemplatedPart("pages/month");
