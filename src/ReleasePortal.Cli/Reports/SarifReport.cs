using System.Text.Json;
using ReleasePortal.Cli.Output;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.Reports;

/// <summary>Findings in SARIF 2.1.0, with everything that code scanning services ask for.</summary>
internal sealed class SarifReport : IReport
{
    // A service refuses a whole report with more.
    private const int MostResults = 25_000;

    public void Write(Inspection inspection, TextWriter output) => JsonText.Write(output, json => WriteLog(json, inspection));

    private static void WriteLog(Utf8JsonWriter json, Inspection inspection)
    {
        var review = inspection.Review;
        var rules = review.Run.Concat(review.Skipped.Select(skipped => skipped.Rule))
            .Concat(review.Findings.Select(finding => finding.Rule))
            .DistinctBy(rule => rule.Code, StringComparer.Ordinal)
            .OrderBy(rule => rule.Code, StringComparer.Ordinal)
            .ToList();

        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        SarifRules.WriteDriver(json, rules, review.Calendar.Records.Portal);
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(SarifResult.Root);
        json.WriteStartObject("description");
        json.WriteString("text", "The root of the repository.");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        WriteInvocation(json, inspection);
        WriteResults(json, inspection, rules);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter json, Inspection inspection)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        json.WriteStartArray("toolExecutionNotifications");
        WriteNotification(json, Tally.Of(inspection));
        foreach (var skipped in inspection.Review.Skipped)
            WriteNotification(json, $"{skipped.Rule.Code} ({skipped.Rule.Name}) was skipped: {skipped.Reason}");
        if (inspection.Review.Findings.Count - MostResults is > 0 and var left)
            WriteNotification(json, $"{left} findings are left out here: {MostResults} is the most that a report may hold.");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteNotification(Utf8JsonWriter json, string text)
    {
        json.WriteStartObject();
        json.WriteString("level", "note");
        json.WriteStartObject("message");
        json.WriteString("text", text);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResults(Utf8JsonWriter json, Inspection inspection, List<Rule> rules)
    {
        var fingerprints = new Fingerprint(inspection.Sources);
        var indexes = rules.Select((rule, index) => (rule, index)).ToDictionary(pair => pair.rule.Code, pair => pair.index, StringComparer.Ordinal);
        json.WriteStartArray("results");
        foreach (var finding in inspection.WorstFirst.Take(MostResults))
            SarifResult.Write(json, finding, indexes[finding.Rule.Code], fingerprints.Of(finding));
        json.WriteEndArray();
    }
}
