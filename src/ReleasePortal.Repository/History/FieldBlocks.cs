using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Yaml;

namespace ReleasePortal.Repository.History;

/// <summary>
/// Reads the YAML of many versions key by key. From one version to the next most outermost keys stay as they are: what stands below
/// each is read once, and known again by its text. A document that cannot be cut with certainty is read as a whole, with the same result.
/// </summary>
internal sealed partial class FieldBlocks
{
    /// <summary>A shorter text cannot pass the limits that hold for a whole document.</summary>
    private const int LongestCut = 100_000;

    private readonly ConcurrentDictionary<string, FieldBlock> known = new(StringComparer.Ordinal);

    /// <returns>Null where the text cannot be read.</returns>
    public IReadOnlyList<FieldBlock>? Read(string yaml) =>
        (yaml.Length < LongestCut ? InBlocks(yaml) : null) ?? (Whole(yaml) is { } fields ? [new FieldBlock(fields)] : null);

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
        return known.GetOrAdd(block, new FieldBlock(new FieldNames().Flat(mapping)));
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
                var head = Head().Match(yaml, at);
                (start, key, isBegun) = (isBegun ? at : 0, head.Success && head.Index == at ? head.Groups["key"].Value : null, true);
            }

            var end = yaml.IndexOf('\n', at);
            at = end < 0 ? yaml.Length : end + 1;
        }

        if (isBegun)
            yield return (key, yaml[start..]);
    }

    [GeneratedRegex(@"\G(?<key>[a-z][a-z0-9_]*):(?=[ \r\n]|\z)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Head();
}
