using ReleasePortal.Repository.Yaml;

namespace ReleasePortal.Repository.Editing;

/// <summary>Finds the one piece of a text that has to change for a value, a key or an item.</summary>
/// <param name="source">The text.</param>
internal sealed class YamlEdits(YamlSource source)
{
    private readonly string end = source.LineBreak;

    /// <summary>Another value in the place of one that is there.</summary>
    public Splice Replace(YamlEntry? entry, YamlNode old, NewValue value, bool inBrackets)
    {
        if (entry is not null && YamlSource.IsAbsent(old))
            return Fill(entry, value, inBrackets);
        var (start, length) = (source.Start(old), source.End(old) - source.Start(old));
        if (source.IsBlockScalar(old) && value is NewValue.Scalar text)
            return new Splice(start, length, InBlock(old, text, source.Text.Substring(start, length)));
        if (old is YamlScalar && value is NewValue.Scalar scalar)
            return new Splice(start, length, ScalarText.Like(source.First(old), scalar, inBrackets));
        if (old is YamlScalar || source.IsInBrackets(old))
            return new Splice(start, length, ValueText.InBrackets(value));
        return value is NewValue.List { Items.Count: > 0 } or NewValue.Map { Entries.Count: > 0 }
            ? new Splice(start, length, ValueText.Block(value, YamlSource.Column(old), end)[YamlSource.Column(old)..])
            : OnLineOfKey(entry, old, value);
    }

    /// <summary>A key that is not there yet, behind one of those that are, or before the first.</summary>
    /// <param name="mapping">Where it goes.</param>
    /// <param name="before">The entry behind which it stands; null for the first place.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    public Splice AddKey(YamlMapping mapping, YamlEntry? before, string key, NewValue value)
    {
        if (mapping.Entries.Count == 0 && !source.IsInBrackets(mapping))
            return AtEnd($"{ValueText.Key(key)}:{ValueText.BehindKey(value, 0, end)}{end}");
        if (source.IsInBrackets(mapping))
            return InBrackets(mapping, before, $"{ValueText.Key(key)}: {ValueText.InBrackets(value)}");
        var column = YamlSource.Column(mapping.Entries[0].Key);
        var written = $"{ValueText.Key(key)}:{ValueText.BehindKey(value, column, end)}";
        if (before is null)
            return new Splice(source.Start(mapping.Entries[0].Key), 0, written + end + new string(' ', column));
        var isBlock = before.Value is not YamlScalar && !source.IsInBrackets(before.Value);
        return OnLine(isBlock ? source.Below(source.End(before), column + 1) : source.NextLine(source.End(before)), new string(' ', column) + written);
    }

    /// <summary>An item behind the last one.</summary>
    public Splice AddItem(YamlEntry? entry, YamlSequence list, NewValue item)
    {
        if (source.IsInBrackets(list))
        {
            return list.Items is [.., var last]
                ? new Splice(source.End(last), 0, $", {ValueText.InBrackets(item)}")
                : Between(source.Start(list) + 1, $"{ValueText.InBrackets(item)}");
        }

        var column = YamlSource.Column(list);
        var written = ValueText.Item(item, column, list.Items is not [.., YamlMapping sibling] || source.IsInBrackets(sibling), end);
        var isInside = entry is null || column > YamlSource.Column(entry.Key);
        return OnLine(source.Below(source.End(list), isInside ? column : column + 1), $"{new string(' ', column)}- {written}");
    }

    /// <summary>A value behind a key that has none; comments behind the key stay.</summary>
    private Splice Fill(YamlEntry entry, NewValue value, bool inBrackets)
    {
        var at = source.BehindColon(entry);
        if (inBrackets)
            return new Splice(at, 0, (at > 0 && source.Text[at - 1] == ':' ? " " : ": ") + ValueText.InBrackets(value));
        var written = ValueText.BehindKey(value, YamlSource.Column(entry.Key), end);
        return written.Contains('\n', StringComparison.Ordinal) && value is not NewValue.Scalar
            ? OnLine(source.NextLine(at), written[end.Length..])
            : new Splice(at, 0, value is NewValue.Scalar scalar ? $" {ScalarText.Of(scalar, inBrackets: false)}" : written);
    }

    /// <summary>Lines below the sign that is there, or quotes where lines cannot say it.</summary>
    private string InBlock(YamlNode old, NewValue.Scalar value, string written)
    {
        var isFolded = source.First(old) == '>';
        var head = written.AsSpan(0, Math.Max(0, written.AsSpan().IndexOfAny('\r', '\n'))).ToString();
        var lines = written.Split('\n').Skip(1).Where(line => line.Trim().Length > 0).ToList();
        if (lines.Count == 0 || head.AsSpan(0, Math.Min(3, head.Length)).ContainsAnyInRange('1', '9') || !BlockText.CanHold(value.Text, isFolded))
            return ScalarText.Double(value.Text);
        var indent = lines[0][..^lines[0].TrimStart(' ').Length];
        return head + end + BlockText.Lines(value.Text, isFolded, indent, end);
    }

    /// <summary>Where lines were, nothing or a word is left: it moves behind the colon.</summary>
    private Splice OnLineOfKey(YamlEntry? entry, YamlNode old, NewValue value)
    {
        var from = entry is null ? source.Start(old) : source.BehindColon(entry);
        var comment = entry is null ? "" : source.Text[from..source.LineEnd(from)];
        return new Splice(from, source.End(old) - from, $"{(entry is null ? "" : " ")}{ValueText.InBrackets(value)}{comment}");
    }

    private Splice InBrackets(YamlMapping mapping, YamlEntry? before, string written)
    {
        if (before is not null)
            return new Splice(source.End(before), 0, $", {written}");
        return mapping.Entries is [var first, ..] ? new Splice(source.Start(first.Key), 0, $"{written}, ") : Between(source.Start(mapping) + 1, $" {written} ");
    }

    /// <summary>In empty brackets: the space that is in them goes.</summary>
    private Splice Between(int from, string written) =>
        new(from, source.Text.AsSpan(from).IndexOfAnyExcept(' ') is > 0 and var spaces && source.Text[from + spaces] is ']' or '}' ? spaces : 0, written);

    private Splice AtEnd(string written) => new(source.Text.Length, 0, source.Text.Length == 0 || source.Text[^1] == '\n' ? written : end + written);

    private Splice OnLine(int at, string written) => at > 0 && source.Text[at - 1] != '\n' ? new Splice(at, 0, end + written) : new Splice(at, 0, written + end);
}
