using System.Text.Json;
using ReleasePortal.Domain.Kpis;

namespace ReleasePortal.Site.Feeds.Kpis;

/// <summary>Writes all that one KPI counts and leaves out as JSON, in the format that <c>kpi-records.schema.json</c> promises, so that anybody can work its numbers out again.</summary>
public static class KpiRecordsJson
{
    public static byte[] Write(KpiResult result, KpiSelection selection, BuildFacts facts) => KpiJsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("format", KpiJson.Format);
        KpiJsonText.WriteHead(json, selection, facts);
        KpiJsonText.WriteNames(json, result.Kpi);
        json.WriteStartArray("figures");
        foreach (var figure in result.Kpi.Figures)
        {
            json.WriteStartObject();
            KpiJsonText.WriteNames(json, figure);
            KpiJsonText.Write(json, "factor", figure.Factor);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("counted");
        foreach (var one in selection.Counted(result))
            Write(json, one);
        json.WriteEndArray();
        json.WriteStartArray("left_out");
        foreach (var one in selection.LeftOut(result))
            Write(json, one);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, Observation one)
    {
        json.WriteStartObject();
        json.WriteString("figure", one.Figure.Id);
        WriteSighting(json, one);
        KpiJsonText.Write(json, "amount", one.Amount);
        KpiJsonText.Write(json, "base", one.Base);
        json.WriteNumber("weight", one.Weight);
        Write(json, one.Of);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, LeftOut one)
    {
        json.WriteStartObject();
        WriteSighting(json, one);
        Write(json, one.Of);
        json.WriteEndObject();
    }

    private static void WriteSighting(Utf8JsonWriter json, Sighting one)
    {
        json.WriteString("record", one.Subject.Record.Origin.Place.Path);
        json.WriteString("id", one.Subject.Record.Id);
        KpiJsonText.Write(json, "entry", one.Subject.Entry);
        json.WriteString("at", KpiNames.Of(one.At));
        json.WriteString("why", one.Why);
    }

    /// <summary>Only what it is part of: most of a file would be null.</summary>
    private static void Write(Utf8JsonWriter json, Membership of)
    {
        json.WriteStartObject("of");
        foreach (var dimension in Enum.GetValues<Dimension>())
        {
            if (!of.In(dimension).Any())
                continue;
            json.WriteStartArray(KpiNames.Of(dimension));
            foreach (var segment in of.In(dimension))
                json.WriteStringValue(segment);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
