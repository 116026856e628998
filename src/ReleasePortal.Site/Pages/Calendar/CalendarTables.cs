using NodaTime;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.History;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>Every freeze, change window and business event there is; links to them lead to these rows.</summary>
internal sealed class CalendarTables(CalendarBook book, Material material)
{
    private readonly EntryWords when = new(material.Time);
    private readonly ScopeWords scopes = new(material.Records);

    public IEnumerable<Card> All()
    {
        yield return Of("freezes", "Freezes", "Nothing is frozen at any time. A freeze is a file in content/calendar/freezes.", book.Freezes, material.Records.Freezes,
            ["Freeze", "When", "Covers", "Level", "Owner"],
            freeze => [new Stacked(freeze.Title, material.Prose.Line(freeze.Reason)), States.Of(freeze.Level), material.Links.To(freeze.Owner)]);
        yield return Of("windows", "Change windows", "No times are set aside for changes. A change window is a file in content/calendar/windows.", book.Windows, material.Records.ChangeWindows,
            ["Window", "When", "Covers", "Owner"],
            window => [window.Title, material.Links.To(window.Owner)]);
        yield return Of("events", "Business events", "No business events are known. An event is a file in content/calendar/events.", book.Events, material.Records.BusinessEvents,
            ["Event", "When", "Covers", "Kind"],
            happening => [new Stacked(happening.Title, material.Prose.Line(happening.Reason)), States.Of(happening.Kind)]);
    }

    /// <param name="cells">The first cell and those after what it covers.</param>
    private Card Of<T>(string id, string title, string none, IReadOnlyList<Scheduled<T>> scheduled, IReadOnlyList<T> entries, IReadOnlyList<string> columns, Func<T, IReadOnlyList<Part>> cells)
        where T : Record, ICalendarEntry
    {
        if (entries.Count == 0)
            return new Card(id, title, new Empty(none));
        var ahead = scheduled
            .Where(occurrence => occurrence.Span.End > material.Time.Now)
            .GroupBy(occurrence => occurrence.What.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Span, StringComparer.Ordinal);
        var rows = entries
            .OrderBy(entry => ahead.TryGetValue(entry.Id, out var next) ? next.Start : Instant.MaxValue)
            .ThenByDescending(entry => entry.Start.Instant)
            .Select(entry => Table.RowOf(columns, [cells(entry)[0], When(entry, ahead), new Stacked(scopes.Of(entry.Scope), HistoryLink.Of(entry, material)), .. cells(entry).Skip(1)]) with
            {
                Id = SiteMap.Of(entry)!.Anchor,
            });
        return new Card(id, title, new Table(title, columns, [.. rows]));
    }

    private Part When<T>(T entry, Dictionary<string, Interval> ahead)
        where T : ICalendarEntry
    {
        if (!ahead.TryGetValue(entry.Id, out var next))
            return new Stacked(when.When(entry), "over");
        return entry.Recurrence is null ? when.When(entry) : new Stacked(when.When(entry), new Pair("Next:", material.Time.Span(next)));
    }
}
