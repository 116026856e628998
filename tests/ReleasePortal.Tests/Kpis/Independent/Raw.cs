using System.Text;
using NodaTime;
using NodaTime.Text;
using YamlDotNet.RepresentationModel;

namespace ReleasePortal.Tests.Kpis.Independent;

/// <summary>A value as it stands in a file; what is not there has no text and no items.</summary>
internal sealed class Raw(YamlNode? node)
{
    private static readonly OffsetDateTimePattern WithOffset = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'sso<Z+HH:mm>");

    public static readonly Raw Nothing = new(null);

    /// <param name="path">Of Markdown the front matter is read.</param>
    /// <param name="bytes">UTF-8.</param>
    public static Raw OfFile(string path, byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        if (path.EndsWith(".md", StringComparison.Ordinal))
            text = text.Split("---\n")[1];
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream.Documents.Count == 0 ? Nothing : new Raw(stream.Documents[0].RootNode);
    }

    public Raw this[string key] =>
        node is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(key), out var value) ? new Raw(value) : Nothing;

    public bool IsThere => node is not null;

    public string? Text => (node as YamlScalarNode)?.Value;

    public int Number => int.Parse(Text!);

    public bool HasContent => node is YamlMappingNode { Children.Count: > 0 } or YamlSequenceNode { Children.Count: > 0 } or YamlScalarNode { Value.Length: > 0 };

    public IReadOnlyList<Raw> Items => node is YamlSequenceNode list ? [.. list.Children.Select(item => new Raw(item))] : [];

    public IReadOnlyList<string> Words => [.. Items.Select(item => item.Text!)];

    /// <summary>A time below the key; the zone of a local one stands beside it.</summary>
    public Instant? Time(string key)
    {
        if (this[key].Text is not { } text)
            return null;
        var (local, offset) = (text[..(text.Length > 16 && text[16] == ':' ? 19 : 16)], text[(text.Length > 16 && text[16] == ':' ? 19 : 16)..]);
        local = local.Length == 16 ? local + ":00" : local;
        return offset.Length > 0
            ? WithOffset.Parse(local + offset).Value.ToInstant()
            : LocalDateTimePattern.GeneralIso.Parse(local).Value.InZoneLeniently(DateTimeZoneProviders.Tzdb[this["time_zone"].Text!]).ToInstant();
    }

    public LocalDate? Day(string key) => this[key].Text is { } text ? LocalDatePattern.Iso.Parse(text).Value : null;

    public Duration Span(string key) => PeriodPattern.Roundtrip.Parse(this[key].Text!).Value.ToDuration();
}
