using System.Text.Json;
using ReleasePortal.Domain.Kpis;

namespace ReleasePortal.Site.Feeds.Kpis;

/// <summary>What the two kinds of JSON files have in common.</summary>
internal static class KpiJsonText
{
    /// <summary>On one line, with an end.</summary>
    public static byte[] Of(Action<Utf8JsonWriter> content)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = InertJson.Encoder }))
            content(json);
        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    /// <summary>Which records they are from, at what time, and which part of them.</summary>
    public static void WriteHead(Utf8JsonWriter json, KpiSelection selection, BuildFacts facts)
    {
        json.WriteString("portal", selection.Portal.Title);
        json.WriteString("now", KpiNames.Of(selection.Report.Now));
        Write(json, "commit", facts.CommitId);
        json.WriteString("time_zone", selection.Portal.TimeZone.Id);
        json.WriteStartObject("period");
        json.WriteString("name", selection.Month is { } month ? KpiNames.Of(month) : KpiNames.Rolling);
        json.WriteString("from", KpiNames.Of(selection.Period.Start));
        json.WriteString("to", KpiNames.Of(selection.Period.End));
        json.WriteEndObject();
        json.WriteStartObject("filter");
        foreach (var (dimension, segment) in selection.Filter.Segments.OrderBy(entry => entry.Key))
            json.WriteString(KpiNames.Of(dimension), segment);
        json.WriteEndObject();
    }

    public static void WriteNames(Utf8JsonWriter json, KpiDefinition kpi)
    {
        json.WriteString("id", kpi.Id);
        Write(json, "number", kpi.Place);
        json.WriteString("title", kpi.Title);
        json.WriteString("question", kpi.Question);
    }

    public static void WriteNames(Utf8JsonWriter json, Figure figure)
    {
        json.WriteString("id", figure.Id);
        json.WriteString("title", figure.Title);
        json.WriteString("unit", KpiNames.Of(figure.Unit));
        json.WriteString("kind", KpiNames.Of(figure.Kind));
        json.WriteString("better", KpiNames.Of(figure.Better));
    }

    public static void Write(Utf8JsonWriter json, string name, string? text)
    {
        if (text is null)
            json.WriteNull(name);
        else
            json.WriteString(name, text);
    }

    public static void Write(Utf8JsonWriter json, string name, bool? answer)
    {
        if (answer is null)
            json.WriteNull(name);
        else
            json.WriteBoolean(name, answer.Value);
    }

    public static void Write(Utf8JsonWriter json, string name, double? value)
    {
        json.WritePropertyName(name);
        WriteValue(json, value);
    }

    public static void WriteValue(Utf8JsonWriter json, double? value)
    {
        if (value is null)
            json.WriteNullValue();
        else
            json.WriteRawValue(KpiNumber.Text(value.Value));
    }
}
