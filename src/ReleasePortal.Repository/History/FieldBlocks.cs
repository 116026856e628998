using System.Collections.Concurrent;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Yaml;

namespace ReleasePortal.Repository.History;

/// <summary>
/// Reads the YAML of many versions key by key. From one version to the next most outermost keys stay as they are: what stands below
/// each is read once, and known again by its text. A document that cannot be cut with certainty is read as a whole, with the same result.
/// </summary>
internal sealed class FieldBlocks
{
    /// <summary>A shorter text cannot pass the limits that hold for a whole document.</summary>
    private const int LongestCut = 100_000;

    private readonly ConcurrentDictionary<string, FieldBlock> known = new(StringComparer.Ordinal);

    /// <returns>Null where the text cannot be read.</returns>
    public IReadOnlyList<FieldBlock>? Read(string yaml) =>
        (yaml.Length < LongestCut ? InBlocks(yaml) : null) ?? (Whole(yaml) is { } fields ? [new ReadFieldBlock(fields)] : null);

    public static IReadOnlyList<KeyValuePair<string, string>>? Whole(string yaml)
    {
        var findings = new List<Finding>();
        var root = YamlReader.Read(yaml, "", 0, findings);
        return findings.Exists(finding => finding.Severity == Severity.Error) ? null
            : root is YamlMapping mapping ? new FieldNames().Flat(mapping)
            : [];
    }

    private List<FieldBlock>? InBlocks(string yaml)
    {
        var blocks = new List<FieldBlock>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, block) in Blocks(yaml))
        {
            if (key is null || !keys.Add(key) || Below(key, block) is not { } below)
                return null;
            blocks.Add(below);
        }

        return keys.Count > 0 ? blocks : null;
    }

    /// <returns>Null where the block is not just its key with a value.</returns>
    private FieldBlock? Below(string key, string block)
    {
        if (known.TryGetValue(block, out var read))
            return read;
        var findings = new List<Finding>();
        if (YamlReader.Read(block, "", 0, findings) is not YamlMapping { Entries: [var entry] } mapping || entry.Key.Text != key || findings.Exists(finding => finding.Severity == Severity.Error))
            return null;
        return known.GetOrAdd(block, new ReadFieldBlock(new FieldNames().Flat(mapping)));
    }

    /// <summary>The text from each outermost key to the next; the key is null of what is no such block.</summary>
    private static IEnumerable<(string? Key, string Block)> Blocks(string yaml)
    {
        var (start, key, isBegun) = (0, default(string), false);
        for (var at = 0; at < yaml.Length;)
        {
            if (yaml[at] is not (' ' or '#' or '\n' or '\r'))
            {
                if (isBegun)
                    yield return (key, yaml[start..at]);
                (start, key, isBegun) = (isBegun ? at : 0, KeyAt(yaml, at), true);
            }

            var end = yaml.IndexOf('\n', at);
            at = end < 0 ? yaml.Length : end + 1;
        }

        if (isBegun)
            yield return (key, yaml[start..]);
    }

    /// <summary>A key as our records have them, with a colon and nothing, a space or the end of the line behind it; else null.</summary>
    private static string? KeyAt(string yaml, int at)
    {
        var end = at;
        while (end < yaml.Length && (char.IsAsciiLetterLower(yaml[end]) || (end > at && (char.IsAsciiDigit(yaml[end]) || yaml[end] == '_'))))
            end++;
        return end > at && end < yaml.Length && yaml[end] == ':' && (end + 1 == yaml.Length || yaml[end + 1] is ' ' or '\r' or '\n') ? yaml[at..end] : null;
    }
}
