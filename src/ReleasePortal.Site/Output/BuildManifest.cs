using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace ReleasePortal.Site.Output;

/// <summary>The list that closes a site: what it was made from, and every file with its SHA-256.</summary>
internal static class BuildManifest
{
    public const string FileName = "build.json";

    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n" };

    /// <summary>Whose portal a folder holds; null for the whole one, and for what is no list of ours.</summary>
    public static string? AudienceOf(string path)
    {
        try
        {
            using var list = JsonDocument.Parse(File.ReadAllBytes(path));
            return list.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("audience", out var audience) && audience.ValueKind == JsonValueKind.String ? audience.GetString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static void Write(string path, BuildFacts facts, IReadOnlyDictionary<string, string> hashes)
    {
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        using (var json = new Utf8JsonWriter(file, Indented))
        {
            json.WriteStartObject();
            json.WriteString("generator", facts.GeneratorVersion);
            json.WriteString("time_zone_data", DateTimeZoneProviders.Tzdb.VersionId);
            json.WriteString("now", InstantPattern.General.Format(facts.Now));
            json.WriteString("audience", facts.Audience);
            json.WriteString("commit", facts.CommitId);
            json.WriteString("commit_time", facts.CommitTime is { } time ? InstantPattern.General.Format(time) : null);
            json.WriteStartObject("files");
            foreach (var (name, hash) in hashes.OrderBy(entry => entry.Key, StringComparer.Ordinal))
                json.WriteString(name, hash);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        file.Write("\n"u8);
        file.Flush(flushToDisk: true);
    }
}
