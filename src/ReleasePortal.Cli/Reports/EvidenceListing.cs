using System.Text.Json;
using NodaTime.Text;
using ReleasePortal.Cli.Commands;
using ReleasePortal.Cli.Output;
using ReleasePortal.Domain.Governance.Evidence;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.Reports;

/// <summary>The evidence of a release for a person, or for a program.</summary>
internal static class EvidenceListing
{
    private const int LongestCell = 60;

    public static void Write(FoundEvidence found, EvidenceReport report, Surroundings surroundings)
    {
        switch (report)
        {
            case EvidenceReport.Human:
                WriteTable(found, surroundings);
                break;
            case EvidenceReport.Json:
                JsonText.Write(surroundings.Output, json => WriteJson(json, found));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(report));
        }
    }

    /// <summary>What an item says, or what is wrong with its file.</summary>
    public static string Says(EvidenceEntry entry) => entry.State switch
    {
        EvidenceFileState.Elsewhere => "kept elsewhere",
        EvidenceFileState.Missing => "the file is missing",
        EvidenceFileState.Changed => "the file is not the one that was listed",
        EvidenceFileState.TooLarge => "the file is too large to be read",
        EvidenceFileState.Unchanged => entry.Reading is EvidenceReading.Unreadable unreadable ? $"cannot be read: {unreadable.Problem}" : EvidenceSummary.Of(entry.Reading!),
    };

    public static string NameOf(EvidenceFileState state) => KebabCase.Snake(state.ToString());

    private static void WriteTable(FoundEvidence found, Surroundings surroundings)
    {
        var (output, palette) = (surroundings.Output, surroundings.OutputPalette);
        output.WriteLine(palette.Strong($"{Tally.Count(found.Entries.Count, "item")} of evidence for {Inert.Text(found.Release!)}"));
        if (found.Entries.Count == 0)
            output.WriteLine("portal evidence add adds some.");
        foreach (var entry in found.Entries)
        {
            output.WriteLine();
            output.WriteLine($"  {palette.Strong(Inert.Text(Short(entry.Item.Title)))}  {AddEvidenceCommand.NameOf(entry.Item.Kind)}, {InstantPattern.General.Format(entry.Item.CollectedAt.Instant)}");
            foreach (var line in Wrapping.Wrap(Inert.Text(Says(entry)), Math.Max(LongestCell, surroundings.Width - 4)))
                output.WriteLine($"    {(entry.State is EvidenceFileState.Unchanged or EvidenceFileState.Elsewhere ? line : palette.Of(Severity.Error, line))}");
            output.WriteLine(palette.Faint($"    {Inert.Text(entry.Path)}"));
        }

        WriteUnlisted(found, surroundings);
    }

    public static void WriteUnlisted(FoundEvidence found, Surroundings surroundings)
    {
        if (found.Unlisted.Count == 0)
            return;
        surroundings.Output.WriteLine();
        surroundings.Output.WriteLine(surroundings.OutputPalette.Strong("Files that no list names:"));
        foreach (var path in found.Unlisted)
            surroundings.Output.WriteLine($"  {Inert.Text(path)}");
    }

    private static string Short(string text) => text.Length <= LongestCell ? text : $"{text[..(LongestCell - 1)]}…";

    private static void WriteJson(Utf8JsonWriter json, FoundEvidence found)
    {
        json.WriteStartObject();
        json.WriteNumber("format", 1);
        json.WriteString("release", found.Release);
        json.WriteStartArray("items");
        foreach (var entry in found.Entries)
            WriteItem(json, entry);
        json.WriteEndArray();
        WriteUnlisted(json, found);
        json.WriteEndObject();
    }

    public static void WriteUnlisted(Utf8JsonWriter json, FoundEvidence found)
    {
        json.WriteStartArray("unlisted");
        foreach (var path in found.Unlisted)
            json.WriteStringValue(path);
        json.WriteEndArray();
    }

    private static void WriteItem(Utf8JsonWriter json, EvidenceEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("kind", AddEvidenceCommand.NameOf(entry.Item.Kind));
        json.WriteString("title", entry.Item.Title);
        json.WriteString("source", entry.Item.Source);
        json.WriteString("collected_at", InstantPattern.General.Format(entry.Item.CollectedAt.Instant));
        json.WriteString(entry.State == EvidenceFileState.Elsewhere ? "url" : "path", entry.Path);
        json.WriteString("state", NameOf(entry.State));
        json.WriteString("sha256", entry.Item.Sha256);
        json.WriteString("read_as", entry.Reading is EvidenceReading.Understood understood ? understood.Format.Name() : null);
        json.WriteString("says", Says(entry));
        json.WriteEndObject();
    }
}
