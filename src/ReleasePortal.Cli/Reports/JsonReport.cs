using System.Text.Json;
using NodaTime.Text;
using ReleasePortal.Cli.Output;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Cli.Reports;

/// <summary>Findings for programs. The shape is <c>check-report.json</c>, which <c>portal schema</c> writes.</summary>
internal sealed class JsonReport : IReport
{
    public void Write(Inspection inspection, TextWriter output) => JsonText.Write(output, json => WriteReport(json, inspection));

    private static void WriteReport(Utf8JsonWriter json, Inspection inspection)
    {
        var review = inspection.Review;
        json.WriteStartObject();
        json.WriteNumber("format", 1);
        json.WriteString("portal_version", PortalVersion.Number);
        json.WriteBoolean("blocks", review.Blocks);
        json.WriteNumber("documents", inspection.Documents);
        json.WriteStartObject("counts");
        foreach (var severity in Enum.GetValues<Severity>())
            json.WriteNumber(Tally.Word(severity), review.Count(severity));
        json.WriteEndObject();
        json.WriteStartObject("rules");
        json.WriteStartArray("run");
        foreach (var rule in review.Run)
            json.WriteStringValue(rule.Code);
        json.WriteEndArray();
        json.WriteStartArray("skipped");
        foreach (var skipped in review.Skipped)
        {
            json.WriteStartObject();
            json.WriteString("code", skipped.Rule.Code);
            json.WriteString("reason", skipped.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartArray("findings");
        foreach (var finding in review.Findings)
            WriteFinding(json, finding);
        json.WriteEndArray();
        WriteWaived(json, review);
        json.WriteEndObject();
    }

    private static void WriteWaived(Utf8JsonWriter json, Review review)
    {
        json.WriteStartArray("waived");
        foreach (var (finding, waiver) in review.Waived)
        {
            json.WriteStartObject();
            json.WriteString("code", finding.Rule.Code);
            json.WriteString("path", finding.Place.Path);
            json.WriteNumber("line", finding.Place.Span.Start.Line);
            json.WriteString("message", finding.Message);
            json.WriteString("waiver", waiver.Id);
            json.WriteString("expires", LocalDatePattern.Iso.Format(waiver.Expires));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Rule.Code);
        json.WriteString("name", finding.Rule.Name);
        json.WriteString("severity", Tally.Word(finding.Severity));
        WritePlace(json, finding.Place);
        json.WriteString("message", finding.Message);
        json.WriteString("hint", finding.Hint);
        json.WriteString("waivable_by", finding.WaivableBy);
        json.WriteStartArray("related");
        foreach (var related in finding.Related)
        {
            json.WriteStartObject();
            WritePlace(json, related.Place);
            json.WriteString("label", related.Label);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (finding.Conflict is { } details)
            ConflictJson.Write(json, details);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Place place)
    {
        json.WriteString("path", place.Path);
        json.WriteNumber("line", place.Span.Start.Line);
        json.WriteNumber("column", place.Span.Start.Column);
        json.WriteNumber("end_line", place.Span.End.Line);
        json.WriteNumber("end_column", place.Span.End.Column);
    }
}
