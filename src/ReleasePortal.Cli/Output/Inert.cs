using System.Globalization;
using System.Text;

namespace ReleasePortal.Cli.Output;

/// <summary>
/// Makes text of others safe to print: one line, no control or invisible character, no command of a CI service.
/// Everything that reaches a terminal or a log goes through here.
/// </summary>
internal static class Inert
{
    /// <summary>The text with controls, line ends and invisible characters written as <c>\u001B</c>.</summary>
    public static string Text(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var (_, shown) in Pieces(text))
            line.Append(shown);
        return line.ToString();
    }

    /// <summary>Each character with the UTF-16 index where it starts, as it may be shown.</summary>
    public static IEnumerable<(int Index, string Shown)> Pieces(string text)
    {
        for (var index = 0; index < text.Length;)
        {
            var status = Rune.DecodeFromUtf16(text.AsSpan(index), out var rune, out var length);
            if (status != System.Buffers.OperationStatus.Done)
                yield return (index, Code(text[index]));
            else if (MustBeQuoted(rune) || StartsCommand(text, index))
                yield return (index, Code(rune.Value));
            else
                yield return (index, text.Substring(index, length));
            index += Math.Max(1, length);
        }
    }

    private static string Code(int value) => value > char.MaxValue ? $"\\U{value:X8}" : $"\\u{value:X4}";

    private static bool MustBeQuoted(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;

    /// <summary>
    /// Azure DevOps and GitHub obey <c>##vso[…]</c> and <c>##[…]</c> wherever they stand in a line, and GitHub <c>::error::</c> at the beginning
    /// of one, which may be any word where lines are broken.
    /// </summary>
    private static bool StartsCommand(string text, int index)
    {
        if (text[index] == ':')
            return index + 1 < text.Length && text[index + 1] == ':' && (index == 0 || char.IsWhiteSpace(text[index - 1]));
        if (text[index] != '#' || index + 1 == text.Length || text[index + 1] != '#')
            return false;
        var end = index + 2;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
            end++;
        return end < text.Length && text[end] == '[';
    }
}
