using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Feeds;

/// <summary>Freezes, change windows and business events in feeds, whether they repeat or not.</summary>
internal sealed class CalendarEntries(Material material, Interval horizon, FeedReach reach)
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    private readonly ScopeWords scopes = new(material.Records);

    public IEnumerable<FeedEntry> All() => material.Records.Freezes.SelectMany(Of)
        .Concat(material.Records.ChangeWindows.SelectMany(Of))
        .Concat(material.Records.BusinessEvents.SelectMany(Of));

    private IEnumerable<FeedEntry> Of(Freeze freeze)
    {
        var level = States.Of(freeze.Level).Word;
        return Happening(freeze, freeze.Owner, (title, span) => Entry(freeze, "freeze", EnumName(freeze.Level), $"{level}: {title}", freeze.Reason, span, [level]));
    }

    private IEnumerable<FeedEntry> Of(ChangeWindow window) =>
        Happening(window, window.Owner, (title, span) => Entry(window, "change_window", null, $"Change window: {title}", null, span, ["Change window"]));

    private IEnumerable<FeedEntry> Of(BusinessEvent happening) =>
        Happening(happening, null, (title, span) => Entry(happening, "business_event", EnumName(happening.Kind), title, happening.Reason, span, ["Business event", States.Of(happening.Kind).Word]));

    /// <summary>One entry; of a series also those occurrences that no rule can tell every reader.</summary>
    private IEnumerable<FeedEntry> Happening(ICalendarEntry entry, Ref<Team>? owner, Func<string, Interval, FeedEntry> make)
    {
        var feeds = reach.Of(entry, owner);
        if (entry.Recurrence is null)
        {
            var span = new Interval(entry.Start.Instant, entry.End.Instant);
            return span.Start < horizon.End && span.End > horizon.Start ? [make(entry.Title, span) with { Feeds = feeds }] : [];
        }

        if (FeedSeries.Of(entry, horizon) is not { } series)
            return [];
        var first = make(entry.Title, series.On(series.Start.Date)) with { Feeds = feeds, Series = series };
        return series.Uncertain
            .Select(date => first with { Uid = $"{first.Uid}+{Day.Format(date)}", Span = series.On(date), Series = null })
            .Prepend(first);
    }

    private FeedEntry Entry<T>(T entry, string kind, string? state, string title, string? reason, Interval span, IReadOnlyList<string> categories)
        where T : Record, ICalendarEntry
    {
        var page = SiteMap.Of(entry)!;
        var stamp = EntryStamp.Of(entry, material);
        var covers = $"Covers: {scopes.Of(entry.Scope)}.";
        return new FeedEntry(page.Anchor!, kind, entry.Id, state, title, reason is null ? covers : $"{reason}\n\n{covers}", page, span, entry.TimeZone)
        {
            Status = FeedStatus.Confirmed,
            IsInformation = true,
            Categories = categories,
            Modified = stamp.Modified,
            Sequence = stamp.Sequence,
            Feeds = new HashSet<FeedKey>(),
        };
    }

    private static string EnumName<T>(T value)
        where T : struct, Enum => KebabCase.Snake(value.ToString());
}
