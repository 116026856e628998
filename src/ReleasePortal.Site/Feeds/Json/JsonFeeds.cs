using System.Collections.Concurrent;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using ReleasePortal.Site.Addresses;

namespace ReleasePortal.Site.Feeds.Json;

/// <summary>Writes feeds as JSON, in the format that <c>calendar-feed.schema.json</c> promises. An entry is written once, however many feeds have it.</summary>
internal sealed class JsonFeeds(FeedBook book, PublicAddress site)
{
    private const int Format = 1;

    private readonly ConcurrentDictionary<FeedEntry, byte[]> written = new(ReferenceEqualityComparer.Instance);

    public byte[] Write(Feed feed)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("format", Format);
            json.WriteString("title", feed.Title);
            json.WriteString("calendar", Place(feed.Calendar));
            json.WriteString("from", Utc(book.Horizon.Start));
            json.WriteString("to", Utc(book.Horizon.End));
            json.WriteStartArray("entries");
            foreach (var entry in feed.Entries)
                json.WriteRawValue(written.GetOrAdd(entry, Write), skipInputValidation: true);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private byte[] Write(FeedEntry entry)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
            Write(json, entry);
        return buffer.ToArray();
    }

    private void Write(Utf8JsonWriter json, FeedEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("uid", $"{entry.Uid}@{site.Host}");
        json.WriteString("kind", entry.Kind);
        json.WriteString("id", entry.Id);
        if (entry.State is not null)
            json.WriteString("state", entry.State);
        json.WriteString("status", entry.Status.ToString().ToLowerInvariant());
        json.WriteString("title", entry.Title);
        json.WriteString("description", entry.Description);
        json.WriteString("page", Place(entry.Page));
        json.WriteString("modified", Utc(entry.Modified));
        if (entry.Sequence is { } sequence)
            json.WriteNumber("sequence", sequence);
        json.WriteString("time_zone", entry.Zone.Id);
        Write(json, entry.Span, entry.Zone);
        if (entry.Series is { } series)
            Write(json, series);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Interval span, DateTimeZone zone)
    {
        json.WriteString("start", Utc(span.Start));
        json.WriteString("end", Utc(span.End));
        json.WriteString("local_start", Local(span.Start.InZone(zone).LocalDateTime));
        json.WriteString("local_end", Local(span.End.InZone(zone).LocalDateTime));
    }

    private static void Write(Utf8JsonWriter json, FeedSeries series)
    {
        json.WriteStartObject("recurrence");
        json.WriteString("rule", series.Recurrence.Rule.Text);
        if (series.Until is { } until)
            json.WriteString("until", Utc(until));
        json.WriteStartArray("except");
        foreach (var start in series.Except)
            json.WriteStringValue(Local(start));
        json.WriteEndArray();
        json.WriteStartArray("uneven");
        foreach (var date in series.Uneven)
        {
            json.WriteStartObject();
            Write(json, series.On(date), series.Zone);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private string Place(Address address) => site.OrBelowRoot(address);

    private static string Utc(Instant instant) => InstantPattern.General.Format(instant);

    private static string Local(LocalDateTime local) => LocalDateTimePattern.GeneralIso.Format(local);
}
