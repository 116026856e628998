using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Governance.Audit;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Feeds.Audit;

/// <summary>Writes the index of an audit pack, in the format that <c>audit.schema.json</c> promises.</summary>
internal static class AuditJson
{
    private const int Format = 1;

    public static byte[] Write(AuditPack pack, Material material)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("format", Format);
            json.WriteString("release", pack.Release.Id);
            json.WriteString("title", RecordLinks.NameOf(pack.Release));
            json.WriteString("status", EnumWords.Lower(pack.Release.Status));
            json.WriteString("commit", material.Facts.CommitId);
            json.WriteString("window_start", Utc(pack.Release.Window.Start.Instant));
            json.WriteString("window_end", Utc(pack.Release.Window.End.Instant));
            json.WriteStartArray("approvals");
            foreach (var approval in pack.Release.Approvals)
                Write(json, approval);
            json.WriteEndArray();
            json.WriteStartArray("gaps");
            foreach (var gap in pack.Gaps)
                json.WriteStringValue(gap);
            json.WriteEndArray();
            json.WriteStartArray("items");
            foreach (var item in pack.Items)
                Write(json, item);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static void Write(Utf8JsonWriter json, Approval approval)
    {
        json.WriteStartObject();
        json.WriteString("role", approval.Role.Id);
        json.WriteString("by", approval.By.Id);
        json.WriteString("at", Utc(approval.At.Instant));
        json.WriteString("decision", EnumWords.Lower(approval.Decision));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, AuditItem item)
    {
        json.WriteStartObject();
        json.WriteString("what", item.What);
        json.WriteString("title", item.Title);
        json.WriteString("name", item.Name);
        json.WriteString("url", item.Url);
        json.WriteString("sha256", item.File is { } file ? AuditFiles.Digest(file.Bytes()) : null);
        json.WriteString("listed_sha256", item.Listed);
        json.WriteString("collected_at", item.CollectedAt is { } collected ? Utc(collected) : null);
        json.WriteString("source", item.Source);
        json.WriteString("says", item.Says);
        json.WriteString("commit", item.Commit?.Id);
        json.WriteString("author", item.Commit?.Author.Name);
        json.WriteString("committed_at", item.Commit is { } commit ? Utc(commit.CommittedAt) : null);
        json.WriteStartArray("approved_by");
        foreach (var approval in item.Approvals)
            json.WriteStringValue(approval.By.Id);
        json.WriteEndArray();
        json.WriteString("kept_until", item.KeptUntil is { } day ? LocalDatePattern.Iso.Format(day) : null);
        json.WriteEndObject();
    }

    private static string Utc(Instant instant) => InstantPattern.General.Format(instant);
}
