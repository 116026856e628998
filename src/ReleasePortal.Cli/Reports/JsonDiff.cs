using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using ReleasePortal.Cli.Commands;
using ReleasePortal.Cli.Output;
using ReleasePortal.Domain.Comparison;

namespace ReleasePortal.Cli.Reports;

/// <summary>Changes for programs. The shape is <c>diff-report.schema.json</c>, which <c>portal schema</c> writes.</summary>
internal sealed class JsonDiff : IDiffReport
{
    public void Write(FoundChanges found, TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("format", 1);
        json.WriteString("portal_version", PortalVersion.Number);
        WriteState(json, "from", found.States.Before);
        WriteState(json, "to", found.States.After);
        json.WriteString("judged_at", InstantPattern.General.Format(found.Clock));
        json.WriteNumber("new_errors", found.Comparison.Blocking.Count());
        WriteChanges(json, found);
        json.WriteStartArray("expired_waivers");
        foreach (var waiver in found.Comparison.Expired)
            json.WriteStringValue(waiver.Id);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    public static void WriteChanges(Utf8JsonWriter json, FoundChanges found)
    {
        json.WriteStartArray("changes");
        foreach (var subject in found.Comparison.Subjects)
        {
            foreach (var change in subject.Changes)
                WriteChange(json, subject, change, found);
        }

        json.WriteEndArray();
    }

    public static void WriteState(Utf8JsonWriter json, string name, ComparedState state)
    {
        json.WriteStartObject(name);
        json.WriteString("asked", state.Asked);
        json.WriteString("commit", state.Commit?.Id);
        json.WriteString("committed_at", state.Commit is { } commit ? InstantPattern.General.Format(commit.CommittedAt) : null);
        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, ChangedSubject subject, Change change, FoundChanges found)
    {
        var values = ChangeValues.Of(change);
        json.WriteStartObject();
        json.WriteStartObject("record");
        json.WriteString("kind", subject.Kind);
        json.WriteString("id", subject.Id);
        json.WriteString("name", found.Words.NameOf(subject));
        json.WriteString("path", subject.Path);
        json.WriteEndObject();
        json.WriteString("change", values.Name);
        json.WriteBoolean("quiet", change.IsQuiet);
        json.WriteString("item", values.Item);
        json.WriteString("before", values.Before);
        json.WriteString("after", values.After);
        json.WriteString("text", found.Words.Of(change).Replace('\u00a0', ' '));
        json.WriteEndObject();
    }
}
