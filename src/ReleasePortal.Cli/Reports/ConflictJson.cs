using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Calendar;

namespace ReleasePortal.Cli.Reports;

/// <summary>The part of a finding in JSON that only conflicts have.</summary>
internal static class ConflictJson
{
    public static void Write(Utf8JsonWriter json, ConflictDetails details)
    {
        json.WriteStartObject("conflict");
        json.WriteString("release", details.Conflict.Release.Id);
        json.WriteStartArray("with");
        foreach (var record in details.Conflict.With)
            json.WriteStringValue(record.Origin.Place.Path);
        json.WriteEndArray();
        if (details.Conflict.Overlap is { } overlap)
        {
            json.WriteStartObject("overlap");
            WriteSpan(json, overlap);
            json.WriteStartArray("zones");
            foreach (var zone in details.Zones.Value)
            {
                json.WriteStartObject();
                json.WriteString("zone", zone.Id);
                json.WriteString("start", SlotYaml.Time(overlap.Start, zone, isNamed: true));
                json.WriteString("end", SlotYaml.Time(overlap.End, zone, isNamed: true));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        Write(json, details.Free.Value);
        json.WriteEndObject();
    }

    /// <summary>The properties <c>free</c> and <c>refusals</c>.</summary>
    public static void Write(Utf8JsonWriter json, SlotAnswer answer)
    {
        json.WriteStartArray("free");
        foreach (var slot in answer.Slots)
        {
            json.WriteStartObject();
            WriteSpan(json, slot.Window);
            json.WriteString("yaml", SlotYaml.Of(slot));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("starts_tried", answer.Tried);
        json.WriteStartArray("refusals");
        foreach (var refusal in answer.Refusals)
        {
            json.WriteStartObject();
            json.WriteString("code", refusal.Rule.Code);
            json.WriteNumber("starts", refusal.Starts);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSpan(Utf8JsonWriter json, Interval span)
    {
        json.WriteString("start", InstantPattern.General.Format(span.Start));
        json.WriteString("end", InstantPattern.General.Format(span.End));
    }
}
