using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ReleasePortal.Repository.Drafts;

/// <summary>Takes from text of anybody what could hide in it: one line, no controls, nothing that turns or joins, an end.</summary>
internal static partial class PlainWords
{
    public const int LongestTitle = 200;
    public const int LongestText = 2_000;

    /// <summary>A longer text ends at a word, with an ellipsis.</summary>
    public static string Of(string text, int longest)
    {
        var words = new StringBuilder();
        foreach (var rune in Colours().Replace(text, "").EnumerateRunes())
        {
            if (words.Length > longest)
                break;
            if (Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control)
                words.Append(words is { Length: > 0 } && words[^1] != ' ' ? " " : "");
            else if (!IsHidden(rune))
                words.Append(rune.ToString());
        }

        var line = words.ToString().TrimEnd();
        return line.Length <= longest ? line : Cut(line, longest);
    }

    /// <summary>The text as a sentence: its first letter large, a full stop where it ends in a word.</summary>
    public static string Sentence(string words) => words.Length == 0 ? words
        : char.ToUpperInvariant(words[0]) + words[1..] + (char.IsLetterOrDigit(words[^1]) ? "." : "");

    private static string Cut(string line, int longest)
    {
        var end = line.LastIndexOf(' ', longest - 2);
        var cut = end > longest / 2 ? end : longest - 1;
        return line[..(char.IsHighSurrogate(line[cut - 1]) ? cut - 1 : cut)] + "…";
    }

    /// <summary>Commands to a terminal, whose letters would stay without their control.</summary>
    [GeneratedRegex(@"\u001B\[[0-?]*[ -/]*[@-~]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Colours();

    /// <summary>What is no character is replaced while runes are enumerated; U+FFFD stays and is seen.</summary>
    private static bool IsHidden(Rune rune) => (rune.Value & 0xFFFE) == 0xFFFE || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate;
}
