using ReleasePortal.Domain.Sources;
using ReleasePortal.Repository.Yaml;

namespace ReleasePortal.Repository.Editing;

/// <summary>The YAML of a file, and where its parts begin and end in the text; offsets count UTF-16 code units from 0.</summary>
internal sealed class YamlSource
{
    private readonly List<int> lines = [0];

    /// <param name="text">One document, without a mark of the byte order.</param>
    public YamlSource(string text)
    {
        Text = text;
        for (var at = 0; at < text.Length; at++)
        {
            // The breaks that the parser counts lines by.
            if (text[at] is '\n' or '\u0085' or '\u2028' or '\u2029' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n')))
                lines.Add(at + 1);
        }
    }

    public string Text { get; }

    public int Start(YamlNode node) => Offset(node.Place.Span.Start);

    /// <summary>How many characters stand before it on its line.</summary>
    public static int Column(YamlNode node) => node.Place.Span.Start.Column - 1;

    /// <summary>Whether nothing is written where a value could be.</summary>
    public static bool IsAbsent(YamlNode value) => value is YamlScalar { IsPlain: true, Text: "" };

    /// <summary>The letter that a value begins with: a quote, a bracket, the sign of a block, or the first of its own.</summary>
    public char First(YamlNode node) => Start(node) is var at && at < Text.Length ? Text[at] : '\0';

    public bool IsInBrackets(YamlNode node) => node is not YamlScalar && First(node) is '[' or '{';

    public bool IsBlockScalar(YamlNode node) => node is YamlScalar { IsPlain: false } && First(node) is '|' or '>';

    /// <summary>Where what is written of a value ends. Of lines below a sign, the empty ones at the end are left out.</summary>
    public int End(YamlNode node) => node switch
    {
        YamlMapping { Entries: [.., var last] } when !IsInBrackets(node) => End(last),
        YamlSequence { Items: [.., var last] } when !IsInBrackets(node) => IsAbsent(last) ? Start(last) : End(last),
        _ when IsBlockScalar(node) => Math.Max(Start(node) + 1, Text.AsSpan(0, Offset(node.Place.Span.End)).TrimEnd().Length),
        _ => Offset(node.Place.Span.End),
    };

    /// <summary>Where a key with its value ends.</summary>
    public int End(YamlEntry entry) => IsAbsent(entry.Value) ? BehindColon(entry) : End(entry.Value);

    /// <summary>Behind the colon of a key; behind the key where it has none, as it may in brackets.</summary>
    public int BehindColon(YamlEntry entry)
    {
        var at = Offset(entry.Key.Place.Span.End);
        while (at < Text.Length && Text[at] is ' ' or '\t')
            at++;
        return at < Text.Length && Text[at] == ':' ? at + 1 : Offset(entry.Key.Place.Span.End);
    }

    /// <summary>Where the line ends, before its break.</summary>
    public int LineEnd(int at) => Text.AsSpan(at).IndexOfAny('\r', '\n') is >= 0 and var length ? at + length : Text.Length;

    /// <summary>The start of the line below, or the end of the text.</summary>
    public int NextLine(int at) => Text.IndexOf('\n', LineEnd(at)) is >= 0 and var feed ? feed + 1 : Text.Length;

    /// <summary>Below a value and the comments that stand at least so far in: they belong to it.</summary>
    public int Below(int end, int column)
    {
        var below = NextLine(end);
        for (var at = below; at < Text.Length; at = NextLine(at))
        {
            var line = Text.AsSpan(at, LineEnd(at) - at);
            var words = line.TrimStart(' ');
            if (words.StartsWith("#") && line.Length - words.Length >= column)
                below = NextLine(at);
            else if (!words.IsEmpty)
                break;
        }

        return below;
    }

    /// <summary>How lines end: as the first one does.</summary>
    public string LineBreak => Text.IndexOf('\n', StringComparison.Ordinal) is > 0 and var feed && Text[feed - 1] == '\r' ? "\r\n" : "\n";

    private int Offset(TextPosition place) => place.Line > lines.Count ? Text.Length : Math.Min(Text.Length, lines[place.Line - 1] + place.Column - 1);
}
