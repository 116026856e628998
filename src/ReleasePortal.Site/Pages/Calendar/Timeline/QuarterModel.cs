using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Calendar.Timeline;

/// <param name="Days">The class of the table: how many columns it has.</param>
/// <param name="Clock">The zone in which a script moves the mark of today, or null where the portal's clock stands still.</param>
/// <param name="First">The day of the first column, for that script.</param>
/// <param name="Grouping">What a row stands for.</param>
/// <param name="Span">The first and the last day in words.</param>
/// <param name="Quiet">What has no release in the quarter, and so no row.</param>
internal sealed record QuarterModel(
    PageHead Head,
    IReadOnlyList<Banner> Banners,
    ViewSwitch Groupings,
    Filter Filter,
    string Caption,
    string Days,
    string? Clock,
    string First,
    string Grouping,
    string Span,
    Html Axis,
    IReadOnlyList<TimelineRow> Rows,
    IReadOnlyList<State> Legend,
    Listed? Quiet,
    Address List,
    IReadOnlyList<Card> Sections) : TemplatedPart("pages/quarter");
