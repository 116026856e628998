using System.Text.Json;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Cli.Reports;

/// <summary>One finding in a SARIF log.</summary>
internal static class SarifResult
{
    public const string Root = "%SRCROOT%";

    public static void Write(Utf8JsonWriter json, Finding finding, int ruleIndex, string fingerprint)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Code);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", Tally.Word(finding.Severity));
        WriteMessage(json, string.Join(' ', (IEnumerable<string>)[finding.Message, finding.Hint, .. FreeWords.Of(finding)]));
        json.WriteStartArray("locations");
        WriteLocation(json, finding.Place, null);
        json.WriteEndArray();
        if (finding.Related.Count > 0)
        {
            json.WriteStartArray("relatedLocations");
            for (var id = 0; id < finding.Related.Count; id++)
                WriteLocation(json, finding.Related[id].Place, (id, finding.Related[id].Label));
            json.WriteEndArray();
        }

        json.WriteStartObject("partialFingerprints");
        json.WriteString("primaryLocationLineHash", fingerprint);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, Place place, (int Id, string Label)? related)
    {
        json.WriteStartObject();
        if (related is { } other)
            json.WriteNumber("id", other.Id);
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', place.Path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", Root);
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", place.Span.Start.Line);
        json.WriteNumber("startColumn", place.Span.Start.Column);
        json.WriteNumber("endLine", place.Span.End.Line);
        json.WriteNumber("endColumn", place.Span.End.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        if (related is { } labelled)
            WriteMessage(json, labelled.Label);
        json.WriteEndObject();
    }

    // In a SARIF message brackets and braces are links and places to fill, unless a backslash or a doubling says no.
    private static void WriteMessage(Utf8JsonWriter json, string text)
    {
        json.WriteStartObject("message");
        json.WriteString("text", text
            .Replace("\\", @"\\", StringComparison.Ordinal)
            .Replace("[", @"\[", StringComparison.Ordinal)
            .Replace("]", @"\]", StringComparison.Ordinal)
            .Replace("{", "{{", StringComparison.Ordinal)
            .Replace("}", "}}", StringComparison.Ordinal));
        json.WriteEndObject();
    }
}
