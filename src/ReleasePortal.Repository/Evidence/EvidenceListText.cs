using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using NodaTime.Text;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;

namespace ReleasePortal.Repository.Evidence;

/// <summary>Adds an item to the text of a list of evidence, and leaves every other character as it is.</summary>
public static partial class EvidenceListText
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>The text with the item at the end of the list; null where the list is written so that none can be added without changing the rest.</returns>
    /// <param name="text">What the file says; null where there is none yet.</param>
    /// <param name="item">What is added.</param>
    public static string? Add(string? text, NewEvidence item)
    {
        var before = text is null ? 0 : Count(text);
        if (before is null)
            return null;
        var added = text is null ? $"items:\n{Lines(item, "  ", "\n")}" : Inserted(text, item);
        return added is not null && Count(added) == before + 1 ? added : null;
    }

    private static string? Inserted(string text, NewEvidence item)
    {
        var end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var lines = text.Split('\n');
        var first = Array.FindIndex(lines, line => ItemsKey().IsMatch(line));
        var dash = first < 0 ? -1 : Array.FindIndex(lines, first + 1, line => Dash().IsMatch(line));
        if (dash < 0)
            return null;
        var indent = lines[dash][..lines[dash].IndexOf('-')];
        var last = dash;
        for (var number = dash; number < lines.Length && !Ends(lines[number], indent); number++)
            last = lines[number].Trim().Length > 0 ? number : last;
        var head = string.Join('\n', lines[..(last + 1)]);
        var tail = last + 1 < lines.Length ? string.Join('\n', lines[(last + 1)..]) : "";
        return $"{head.TrimEnd('\r')}{end}{Lines(item, indent, end)}{tail}";
    }

    /// <summary>What is written further to the left than the items belongs to them no longer.</summary>
    private static bool Ends(string line, string indent) => line.Trim().Length > 0
        && !line.StartsWith(indent + "-", StringComparison.Ordinal)
        && !line.StartsWith(indent + " ", StringComparison.Ordinal)
        && !line.StartsWith(indent + "#", StringComparison.Ordinal);

    private static string Lines(NewEvidence item, string indent, string end) => string.Concat(((string[])
    [
        $"- kind: {KebabCase.Snake(item.Kind.ToString())}",
        $"  title: {Scalar(item.Title)}",
        $"  collected_at: {InstantPattern.General.Format(item.CollectedAt)}",
        $"  source: {Scalar(item.Source)}",
        $"  file: {Scalar(item.File)}",
        $"  sha256: {Scalar(item.Sha256)}",
    ]).Select(line => indent + line + end));

    /// <summary>Without quotes where nobody could take it for anything but text; every JSON string is one of YAML.</summary>
    private static string Scalar(string text) => Plain().IsMatch(text) && text is not ("true" or "false" or "null")
        ? text
        : JsonSerializer.Serialize(text, Readable);

    /// <summary>How many items the text lists; null where it is no list of evidence.</summary>
    private static int? Count(string text)
    {
        const string Path = "releases/any/evidence.yml";
        var bytes = Encoding.UTF8.GetBytes(text);
        var location = RecordPaths.Locate(Path)!;
        var read = SingleRecordReader.Read(location, [(location, new SnapshotFile(Path, EntryKind.RegularFile, bytes.Length, () => bytes))]);
        return (read.Record as EvidenceList)?.Items.Count;
    }

    [GeneratedRegex(@"^items:\s*(#.*)?\r?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ItemsKey();

    [GeneratedRegex("^ *- ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Dash();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9.,()/_-]*( [A-Za-z0-9.,()/_-]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Plain();
}
