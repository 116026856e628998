using NodaTime;
using ReleasePortal.Domain.Calendar;

namespace ReleasePortal.Site.Feeds.ICalendar;

/// <summary>Writes entries as VEVENT. What happens once is written in UTC, which no reader can take for another time.</summary>
internal sealed class EventComponents(PublicAddress site)
{
    /// <summary>Some readers miss a last start that is the very end of its rule when clocks have changed since the first; the next start is a day away.</summary>
    private static readonly Duration AfterLastStart = Duration.FromHours(6);

    public string Of(FeedEntry entry)
    {
        var lines = new ContentLines();
        if (entry.Series is not { } series)
            return Event(lines, entry, [], entry.Span).ToString();
        Begin(lines, entry)
            .Add(Named("DTSTART", series), Local(series, series.Start))
            .Add("DURATION", TimeValue.Of(series.Length))
            .Add("RRULE", RuleOf(series));
        foreach (var start in series.Except)
            lines.Add(Named("EXDATE", series), Local(series, start));
        End(lines, entry);
        foreach (var date in series.Uneven)
            Event(lines, entry, [(Named("RECURRENCE-ID", series), Local(series, series.LocalStart(date)))], series.On(date));
        return lines.ToString();
    }

    private ContentLines Event(ContentLines lines, FeedEntry entry, IReadOnlyList<(string Name, string Value)> more, Interval span)
    {
        Begin(lines, entry);
        foreach (var (name, value) in more)
            lines.Add(name, value);
        return End(lines.Add("DTSTART", TimeValue.Utc(span.Start)).Add("DTEND", TimeValue.Utc(span.End)), entry);
    }

    private ContentLines Begin(ContentLines lines, FeedEntry entry)
    {
        lines.Begin("VEVENT")
            .Text("UID", $"{entry.Uid}@{site.Host}")
            .Add("DTSTAMP", TimeValue.Utc(entry.Modified))
            .Add("LAST-MODIFIED", TimeValue.Utc(entry.Modified));
        return entry.Sequence is { } sequence ? lines.Add("SEQUENCE", $"{sequence}") : lines;
    }

    private ContentLines End(ContentLines lines, FeedEntry entry)
    {
        lines.Text("SUMMARY", entry.Title)
            .Text("DESCRIPTION", site.Of(entry.Page) is { } page ? $"{entry.Description}\n\n{page}" : entry.Description)
            .Add("STATUS", StatusOf(entry.Status))
            .Add("TRANSP", entry.IsInformation ? "TRANSPARENT" : "OPAQUE")
            .Add("CATEGORIES", string.Join(',', entry.Categories.Select(TextValue.Of)));
        if (site.Of(entry.Page) is { } address)
            lines.Add("URL", address);
        return lines.End("VEVENT");
    }

    /// <summary>A count is written as the last start: readers that leave out a skipped local time would count on.</summary>
    private static string RuleOf(FeedSeries series)
    {
        var rule = series.Recurrence.Rule;
        return string.Join(';', ((string?[])
        [
            $"FREQ={rule.Frequency.ToString().ToUpperInvariant()}",
            rule.Interval > 1 ? $"INTERVAL={rule.Interval}" : null,
            series.Until is { } until ? $"UNTIL={TimeValue.Utc(until + AfterLastStart)}" : null,
            rule.ByMonth.Count > 0 ? $"BYMONTH={string.Join(',', rule.ByMonth)}" : null,
            rule.ByMonthDay.Count > 0 ? $"BYMONTHDAY={string.Join(',', rule.ByMonthDay)}" : null,
            rule.ByDay.Count > 0 ? $"BYDAY={string.Join(',', rule.ByDay.Select(Day))}" : null,
        ]).OfType<string>());
    }

    private static string Day(OrdinalDay day) =>
        (day.Ordinal == 0 ? "" : $"{day.Ordinal}") + day.Day.ToString()[..2].ToUpperInvariant();

    private static string Named(string property, FeedSeries series) =>
        Calendars.NeedsZone(series.Zone) ? $"{property};TZID={series.Zone.Id}" : property;

    private static string Local(FeedSeries series, LocalDateTime local) =>
        TimeValue.Local(local) + (Calendars.NeedsZone(series.Zone) ? "" : "Z");

    private static string StatusOf(FeedStatus status) => status switch
    {
        FeedStatus.Confirmed => "CONFIRMED",
        FeedStatus.Tentative => "TENTATIVE",
        FeedStatus.Cancelled => "CANCELLED",
    };
}
