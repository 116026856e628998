using System.Text.Json;
using NodaTime.Text;
using ReleasePortal.Cli.Commands;
using ReleasePortal.Cli.Output;
using ReleasePortal.Domain.Comparison;
using ReleasePortal.Domain.Comparison.Impact;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.Reports;

/// <summary>A review for programs. The shape is <c>review-report.schema.json</c>, which <c>portal schema</c> writes.</summary>
internal sealed class JsonReview : IReviewReport
{
    public void Write(FoundReview found, TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("format", 1);
        json.WriteString("portal_version", PortalVersion.Number);
        JsonDiff.WriteState(json, "base", found.Changes.States.Before);
        JsonDiff.WriteState(json, "head", found.Changes.States.After);
        json.WriteString("judged_at", InstantPattern.General.Format(found.Changes.Clock));
        json.WriteBoolean("blocks", found.Impact.Findings.Blocks);
        WriteFindings(json, found.Impact.Findings);
        JsonDiff.WriteChanges(json, found.Changes);
        WriteAll(json, "releases", found.Impact.Releases, impact => JsonImpact.Write(json, impact, found.Words));
        WriteAll(json, "stale", found.Impact.Stale, word => WriteStale(json, word));
        WriteAll(json, "affected", found.Impact.Others, affected => WriteAffected(json, affected, found));
        json.WriteStartObject("pages");
        WriteWords(json, "added", found.Pages.Added);
        WriteWords(json, "changed", found.Pages.Changed);
        WriteWords(json, "removed", found.Pages.Removed);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    public static void WriteWords(Utf8JsonWriter json, string name, IEnumerable<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words)
            json.WriteStringValue(word);
        json.WriteEndArray();
    }

    /// <summary>A list of objects.</summary>
    public static void WriteAll<T>(Utf8JsonWriter json, string name, IEnumerable<T> all, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var one in all)
        {
            json.WriteStartObject();
            write(one);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFindings(Utf8JsonWriter json, FindingSplit findings)
    {
        json.WriteStartObject("findings");
        WriteAll(json, "new", findings.Fresh, finding => WriteFinding(json, finding));
        WriteAll(json, "known", findings.Known, finding => WriteFinding(json, finding));
        WriteAll(json, "gone", findings.Gone, finding => WriteFinding(json, finding));
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("code", finding.Rule.Code);
        json.WriteString("severity", Tally.Word(finding.Severity));
        json.WriteString("path", finding.Place.Path);
        json.WriteNumber("line", finding.Place.Span.Start.Line);
        json.WriteNumber("column", finding.Place.Span.Start.Column);
        json.WriteString("message", finding.Message);
        json.WriteString("hint", finding.Hint);
        json.WriteString("waivable_by", finding.WaivableBy);
        json.WriteString("conflict_of", finding.Conflict?.Conflict.Release.Id);
        WriteWords(json, "conflict_with", finding.Conflict?.Conflict.With.Select(record => record.Origin.Place.Path) ?? []);
    }

    private static void WriteStale(Utf8JsonWriter json, StaleWord word)
    {
        json.WriteString("release", word.Release.Id);
        json.WriteString("by", word.By.Id);
        json.WriteString("role", word.Role?.Id);
        json.WriteString("at", InstantPattern.General.Format(word.At));
        WriteWords(json, "fields", word.Fields.Select(field => field.Field));
    }

    private static void WriteAffected(Utf8JsonWriter json, Affected affected, FoundReview found)
    {
        var line = found.Words.Of(affected);
        json.WriteString("how", line.Kind);
        json.WriteString("id", line.Id);
        json.WriteString("name", line.Name);
        json.WriteString("by", affected.Changed.Origin.Place.Path);
        json.WriteString("text", $"{line.Name} {line.Text}".Replace('\u00a0', ' '));
    }
}
