using System.Text.Json;
using ReleasePortal.Cli.Commands;
using ReleasePortal.Cli.Output;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.Reports;

/// <summary>Whether files are those that were listed, for a person or for a program.</summary>
internal static class EvidenceVerdict
{
    private const int ShortDigest = 12;

    /// <returns>That findings block where a file is not the one that was listed.</returns>
    public static ExitStatus Write(FoundEvidence found, EvidenceReport report, Surroundings surroundings)
    {
        var wrong = found.Entries.Where(entry => entry.State is not (EvidenceFileState.Unchanged or EvidenceFileState.Elsewhere)).ToList();
        switch (report)
        {
            case EvidenceReport.Human:
                WriteLines(found, wrong, surroundings);
                break;
            case EvidenceReport.Json:
                JsonText.Write(surroundings.Output, json => WriteJson(json, found, wrong));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(report));
        }

        return wrong.Count == 0 ? ExitStatus.Ok : ExitStatus.FindingsBlock;
    }

    private static void WriteLines(FoundEvidence found, List<EvidenceEntry> wrong, Surroundings surroundings)
    {
        var (output, palette) = (surroundings.Output, surroundings.OutputPalette);
        foreach (var entry in wrong)
        {
            output.WriteLine($"{palette.Of(Severity.Error, NameWords(entry.State))}: {palette.Path(Inert.Text(entry.Path))}");
            if (entry is { State: EvidenceFileState.Changed, Digest: { } digest, Item.Sha256: { } listed })
                output.WriteLine($"  it has the SHA-256 {digest[..ShortDigest]}…, and {Inert.Text(entry.Release)} lists {listed[..ShortDigest]}…");
        }

        if (wrong.Count > 0)
            output.WriteLine($"{palette.Strong("help")}: get back what was listed, such as with git checkout; portal explain EVD001 tells more.");
        EvidenceListing.WriteUnlisted(found, surroundings);
        output.WriteLine(Summary(found, wrong.Count));
    }

    private static string Summary(FoundEvidence found, int wrong)
    {
        var elsewhere = found.Entries.Count(entry => entry.State == EvidenceFileState.Elsewhere);
        var files = found.Entries.Count - elsewhere;
        return $"{Tally.Count(files, "file")} compared, {(wrong == 0 ? "all as listed" : $"{wrong} not as listed")}{(elsewhere == 0 ? "" : $"; {Tally.Count(elsewhere, "item")} kept elsewhere")}.";
    }

    private static string NameWords(EvidenceFileState state) => EvidenceListing.NameOf(state).Replace('_', ' ');

    private static void WriteJson(Utf8JsonWriter json, FoundEvidence found, List<EvidenceEntry> wrong)
    {
        json.WriteStartObject();
        json.WriteNumber("format", 1);
        json.WriteString("release", found.Release);
        json.WriteNumber("compared", found.Entries.Count(entry => entry.State != EvidenceFileState.Elsewhere));
        json.WriteNumber("elsewhere", found.Entries.Count(entry => entry.State == EvidenceFileState.Elsewhere));
        json.WriteStartArray("wrong");
        foreach (var entry in wrong)
        {
            json.WriteStartObject();
            json.WriteString("release", entry.Release);
            json.WriteString("path", entry.Path);
            json.WriteString("state", EvidenceListing.NameOf(entry.State));
            json.WriteString("listed", entry.Item.Sha256);
            json.WriteString("found", entry.Digest);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        EvidenceListing.WriteUnlisted(json, found);
        json.WriteEndObject();
    }
}
