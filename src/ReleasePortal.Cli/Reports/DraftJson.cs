using System.Text.Json;
using ReleasePortal.Cli.Commands;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Drafts;

namespace ReleasePortal.Cli.Reports;

/// <summary>Drafts for the next program.</summary>
internal static class DraftJson
{
    public static void Write(Utf8JsonWriter json, FoundDrafts found)
    {
        json.WriteStartObject();
        json.WriteNumber("format", 1);
        WriteRevision(json, "from", found.Question.From, found.Span.From);
        WriteRevision(json, "to", found.Question.To, found.Span.To);
        json.WriteNumber("commits", found.Span.Commits.Count);
        json.WriteNumber("commits_only_in_from", found.Span.Missed.Count);
        json.WriteString("release", found.Release?.Id);
        json.WriteStartArray("drafts");
        foreach (var placed in found.Drafts)
            WriteDraft(json, placed, found);
        json.WriteEndArray();
        json.WriteStartArray("left_out");
        foreach (var change in found.LeftOut)
        {
            json.WriteStartObject();
            json.WriteString("commit", change.Commit);
            json.WriteString("title", change.Title);
            json.WriteString("reason", change.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRevision(Utf8JsonWriter json, string name, string revision, string commit)
    {
        json.WriteStartObject(name);
        json.WriteString("revision", revision);
        json.WriteString("commit", commit);
        json.WriteEndObject();
    }

    private static void WriteDraft(Utf8JsonWriter json, PlacedDraft placed, FoundDrafts found)
    {
        var draft = placed.Draft;
        json.WriteStartObject();
        json.WriteString("path", placed.Path);
        json.WriteString("state", found.Release is null ? "shown" : placed.State == DraftState.New ? "written" : KebabCase.Snake(placed.State.ToString()));
        json.WriteString("kind", draft.Kind is { } kind ? DraftFile.NameOf(kind) : null);
        json.WriteString("title", draft.Title);
        json.WriteString("text", draft.Text);
        json.WriteStartArray("issues");
        foreach (var issue in draft.Issues)
            json.WriteStringValue(issue);
        json.WriteEndArray();
        json.WriteString("source", draft.Commit);
        json.WriteString("request", draft.Request);
        json.WriteBoolean("message_cut", draft.IsCut);
        json.WriteString("file", DraftFile.Of(draft, found.Settings));
        json.WriteEndObject();
    }
}
