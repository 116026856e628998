using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Portal;

namespace ReleasePortal.Site.Feeds.News;

/// <summary>Writes the same news as JSON Feed 1.1.</summary>
internal sealed class JsonFeedWriter(PortalSettings portal)
{
    private const string Version = "https://jsonfeed.org/version/1.1";

    private readonly PublicAddress site = new(portal);

    public byte[] Write(NewsFeed feed, IReadOnlyList<NewsEntry> entries)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = InertJson.Encoder }))
        {
            json.WriteStartObject();
            json.WriteString("version", Version);
            json.WriteString("title", NewsText.Clean(feed.Title));
            json.WriteString("description", NewsText.Clean(feed.Tells));
            Optional(json, "home_page_url", site.Of(feed.Page));
            Optional(json, "feed_url", site.Of(feed.Json));
            json.WriteString("language", portal.Language);
            WriteAuthor(json, portal.Organisation);
            json.WriteStartArray("items");
            foreach (var entry in entries)
                Write(json, entry);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private void Write(Utf8JsonWriter json, NewsEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", site.Tag(entry.Id));
        Optional(json, "url", site.Of(entry.Page));
        json.WriteString("title", NewsText.Clean(entry.Title));
        json.WriteString("content_html", NewsText.Html(entry.Lines));
        json.WriteString("content_text", string.Join('\n', entry.Lines.Where(line => line.Length > 0).Select(NewsText.Clean)));
        if (entry.Happened is { } happened)
            json.WriteString("date_published", Time(happened));
        json.WriteString("date_modified", Time(entry.Updated));
        WriteAuthor(json, entry.Author);
        if (entry.Category is { } category)
        {
            json.WriteStartArray("tags");
            json.WriteStringValue(category);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteAuthor(Utf8JsonWriter json, string name)
    {
        json.WriteStartArray("authors");
        json.WriteStartObject();
        json.WriteString("name", NewsText.Clean(name));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Optional(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }

    private static string Time(Instant instant) => InstantPattern.General.Format(instant);
}
