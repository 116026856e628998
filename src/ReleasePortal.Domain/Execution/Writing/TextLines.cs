using System.Text.RegularExpressions;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Execution.Writing;

/// <summary>Finds places in a text. Line ends are single line feeds; a mark of the byte order is left out.</summary>
internal sealed partial class TextLines
{
    private readonly List<int> starts = [0];

    public TextLines(string text)
    {
        Text = text.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        for (var at = Text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = Text.IndexOf('\n', at + 1))
            starts.Add(at + 1);
    }

    public string Text { get; }

    /// <summary>Whether the document ends before the text does.</summary>
    public bool HasEndMark => EndMark().IsMatch(Text);

    /// <summary>Where a place is, counted from 0; the end of the text for what is behind it.</summary>
    public int Offset(TextPosition place) => place.Line > starts.Count ? Text.Length : Math.Min(Text.Length, starts[place.Line - 1] + place.Column - 1);

    /// <summary>The letter at a place; null at the end of the text.</summary>
    public char? At(TextPosition place) => Offset(place) < Text.Length ? Text[Offset(place)] : null;

    /// <summary>The start of the line below a place, or the end of the text; a place at the start of a line is below what ended there.</summary>
    public int Below(TextPosition place)
    {
        var offset = Offset(place);
        return place.Column == 1 || (offset > 0 && Text[offset - 1] == '\n') ? offset
            : Text.IndexOf('\n', offset) is var end && end >= 0 ? end + 1 : Text.Length;
    }

    /// <summary>Whether a comma stands between two offsets, outside of comments.</summary>
    public bool HasComma(int from, int to) => from < to && Comment().Replace(Text[from..to], "").Contains(',', StringComparison.Ordinal);

    [GeneratedRegex("^\\.\\.\\.", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex EndMark();

    [GeneratedRegex("#[^\n]*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Comment();
}
