using NodaTime.Text;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Calendar.Timeline;

/// <summary>One quarter as a timeline with a row for each product, service, environment, region or team.</summary>
internal sealed class QuarterPage(Quarter quarter, ShownEntries entries, LaneGrouping grouping, IReadOnlyList<Lane> lanes, CalendarBook book, CalendarFilter filter, Material material)
{
    /// <summary>Q4 2026 by product.</summary>
    public static string NameOf(Quarter quarter, LaneGrouping grouping) => $"{quarter.Name} by {Lower(grouping)}";

    public QuarterModel Model()
    {
        var moves = material.Records.Portal.AsOf is null;
        var scale = new TimelineScale(quarter.Days);
        var axis = new TimelineAxis(scale, material.Time.Today, moves);
        var rows = new TimelineRows(entries, scale, axis, book, filter, material);
        var filled = lanes.Select(lane => (Lane: lane, Row: rows.Of(lane))).ToList();
        var anything = filled.Exists(lane => lane.Row is not null);
        var quiet = filled.Where(lane => lane.Row is null && anything && lane.Lane.Places.Count > 0).Select(lane => lane.Lane.Title).ToList();
        return new QuarterModel(
            new PageHead(NameOf(quarter, grouping), new ZonedLede(ReleaseTally.Of(entries.Releases, "quarter", material), material.Time.Zone.Id)) { Actions = Actions() },
            ConflictBanner.Over(entries.Releases.Select(release => release.What), material) is { } banner ? [banner] : [],
            ViewSwitch.Of(grouping, quarter),
            filter.Form,
            $"Releases of {quarter.Name}, a row for each {Lower(grouping)}",
            $"n{scale.Columns}",
            moves ? material.Time.Zone.Id : null,
            LocalDatePattern.Iso.Format(quarter.Days.First),
            $"{grouping}",
            $"{material.Time.DayText(quarter.Days.First)} to {material.Time.DayText(quarter.Days.Last)}",
            axis.Head,
            [.. rows.OfEntries(), .. filled.Select(lane => lane.Row ?? (anything ? null : rows.Empty(lane.Lane))).OfType<TimelineRow>()],
            CalendarLegend.Of(entries.Releases, material),
            quiet.Count == 0 ? null : new Listed(quiet),
            SiteMap.CalendarList,
            Sections());
    }

    private IReadOnlyList<Card> Sections() => new CalendarSections(material, new EntryWords(material.Time).When).Of(
        entries.Freezes.Select(entry => entry.What),
        entries.Events.Select(entry => entry.What),
        entries.Windows.Select(entry => entry.What));

    private List<TemplatedPart> Actions() =>
    [
        ViewSwitch.Of(CalendarView.Quarter, book.DayIn(quarter.Days)),
        SubscribeSteps.Action,
        PageTurns.Around(quarter, book.Quarters, other => (SiteMap.Of(other, grouping), other.Name)),
    ];

    private static string Lower(LaneGrouping grouping) => grouping.ToString().ToLowerInvariant();
}
