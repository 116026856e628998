using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Domain.Portal;

namespace ReleasePortal.Site.Feeds.Kpis;

/// <summary>Writes all KPIs as JSON, in the format that <c>kpi-report.schema.json</c> promises.</summary>
public static class KpiJson
{
    internal const int Format = 1;

    public static byte[] Write(KpiSelection selection, BuildFacts facts) => KpiJsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("format", Format);
        KpiJsonText.WriteHead(json, selection, facts);
        json.WriteStartArray("months");
        foreach (var month in selection.Months)
            json.WriteStringValue(KpiNames.Of(month));
        json.WriteEndArray();
        json.WriteStartArray("kpis");
        foreach (var result in selection.Report.Results)
            Write(json, result, selection);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, KpiResult result, KpiSelection selection)
    {
        json.WriteStartObject();
        KpiJsonText.WriteNames(json, result.Kpi);
        Write(json, result.Kpi.TargetIn(selection.Portal));
        KpiJsonText.Write(json, "reached", selection.Reaches(result));
        json.WriteStartArray("figures");
        foreach (var figure in result.Kpi.Figures)
            Write(json, figure, result, selection);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, KpiTarget? target)
    {
        if (target is null)
        {
            json.WriteNull("target");
            return;
        }

        json.WriteStartObject("target");
        if (target.AtLeast is { } least)
            json.WriteNumber("at_least", least);
        if (target.AtMost is { } most)
            json.WriteNumber("at_most", most);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Figure figure, KpiResult result, KpiSelection selection)
    {
        var series = selection.Of(result, figure);
        json.WriteStartObject();
        KpiJsonText.WriteNames(json, figure);
        json.WriteStartObject("recent");
        Write(json, selection.Recent(series));
        json.WriteEndObject();
        json.WriteStartObject("earlier");
        Write(json, selection.Earlier(series));
        json.WriteEndObject();
        json.WriteString("trend", KpiNames.Of(selection.TrendOf(figure, series)));
        json.WriteStartArray("months");
        foreach (var month in selection.Months)
        {
            json.WriteStartObject();
            json.WriteString("month", KpiNames.Of(month));
            Write(json, selection.Report.In(series, month));
            if (selection.Restated(result.Kpi, figure, month) is { } restated)
                Write(json, restated.Closing, restated.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("segments");
        foreach (var dimension in Enum.GetValues<Dimension>())
            Write(json, dimension, figure, result, selection);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>What the month was when it was closed.</summary>
    private static void Write(Utf8JsonWriter json, MonthClosing closing, FigureValue was)
    {
        json.WriteStartObject("restated");
        KpiJsonText.Write(json, "was", was.Value);
        json.WriteNumber("n_was", was.N);
        json.WriteString("closed", InstantPattern.General.Format(closing.At));
        json.WriteString("commit", closing.Commit);
        json.WriteEndObject();
    }

    /// <summary>Two rows of numbers for the months: with an object for each, the file would be thrice as large.</summary>
    private static void Write(Utf8JsonWriter json, Dimension dimension, Figure figure, KpiResult result, KpiSelection selection)
    {
        var segments = result.SegmentsOf(dimension)
            .Select(segment => (Id: segment, Series: selection.Of(result, figure, dimension, segment)))
            .Where(segment => segment.Series.Observations.Count > 0).ToList();
        if (segments.Count == 0)
            return;
        json.WriteStartArray(KpiNames.Of(dimension));
        foreach (var (id, series) in segments)
        {
            List<FigureValue> months = [.. selection.Months.Select(month => selection.Report.In(series, month))];
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteStartObject("recent");
            Write(json, selection.Recent(series));
            json.WriteEndObject();
            json.WriteStartArray("values");
            months.ForEach(month => KpiJsonText.WriteValue(json, month.Value));
            json.WriteEndArray();
            json.WriteStartArray("n");
            months.ForEach(month => json.WriteNumberValue(month.N));
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, FigureValue value)
    {
        KpiJsonText.Write(json, "value", value.Value);
        json.WriteNumber("n", value.N);
        KpiJsonText.Write(json, "p90", value.NinetiethPercentile);
        json.WriteBoolean("few", value.IsFew);
    }
}
