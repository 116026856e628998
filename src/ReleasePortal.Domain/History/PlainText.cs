using System.Globalization;

namespace ReleasePortal.Domain.History;

/// <summary>Text of commits without what moves cursors or turns lines around.</summary>
public static class PlainText
{
    /// <summary>Controls, but for tabs and line feeds, and marks of direction become U+FFFD.</summary>
    public static string Of(string raw) => raw.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0 ? raw : string.Create(raw.Length, raw, (span, text) =>
    {
        for (var at = 0; at < text.Length; at++)
            span[at] = IsPlain(text[at]) ? text[at] : '\uFFFD';
    });

    private static bool IsPlain(char letter) => letter is '\n' or '\t' || !(char.IsControl(letter) || (char.GetUnicodeCategory(letter) == UnicodeCategory.Format && letter is not ('\u200C' or '\u200D' or '\u00AD')));
}
