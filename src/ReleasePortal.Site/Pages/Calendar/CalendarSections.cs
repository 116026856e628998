using ReleasePortal.Domain.Calendar;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>Freezes, events and windows beneath the picture of the calendar: when each happens and what it covers, in words.</summary>
/// <param name="when">What is said of the time of an entry.</param>
internal sealed class CalendarSections(Material material, Func<ICalendarEntry, Part> when)
{
    private readonly ScopeWords scopes = new(material.Records);

    /// <summary>A section for each kind that occurs; an entry that happens more than once is told once.</summary>
    public IReadOnlyList<Card> Of(IEnumerable<Freeze> freezes, IEnumerable<BusinessEvent> events, IEnumerable<ChangeWindow> windows) =>
    [
        .. Section("freezes", "Freezes", freezes, freeze => States.Of(freeze.Level), freeze => freeze.Reason),
        .. Section("events", "Business events", events, happening => States.Of(happening.Kind), happening => happening.Reason),
        .. Section("windows", "Change windows", windows, _ => States.OpenWindow, null),
    ];

    private IEnumerable<Card> Section<T>(string id, string title, IEnumerable<T> entries, Func<T, State> mark, Func<T, string>? reason)
        where T : ICalendarEntry
    {
        var lines = entries
            .DistinctBy(entry => entry.Id)
            .Select(entry => new Entry(mark(entry), Title(entry), when(entry), Below(entry, reason)))
            .ToList();
        if (lines.Count > 0)
            yield return new Card(id, title, new EntryList(lines));
    }

    private Part Below<T>(T entry, Func<T, string>? reason)
        where T : ICalendarEntry
    {
        var scope = scopes.Of(entry.Scope) + ".";
        return reason is null ? scope : material.Prose.Line($"{scope} {reason(entry)}");
    }

    private static PageLink Title(ICalendarEntry entry) => new(SiteMap.Of((Domain.Sources.Record)entry)!, entry.Title);
}
