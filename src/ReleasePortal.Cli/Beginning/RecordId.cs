using System.Text;
using ReleasePortal.Cli.Asking;

namespace ReleasePortal.Cli.Beginning;

/// <summary>Ids of new records.</summary>
internal static class RecordId
{
    private const int Longest = 50;

    /// <summary>Words as an id: lower-case letters and digits, joined by single dashes or dots.</summary>
    public static string Of(string words)
    {
        var id = new StringBuilder();
        foreach (var letter in words.ToLowerInvariant().Normalize(NormalizationForm.FormKD))
        {
            if (char.IsAsciiLetterOrDigit(letter))
                id.Append(letter);
            else if (id.Length > 0 && id[^1] is not ('-' or '.') && System.Globalization.CharUnicodeInfo.GetUnicodeCategory(letter) != System.Globalization.UnicodeCategory.NonSpacingMark)
                id.Append(letter == '.' ? '.' : '-');
        }

        var text = id.ToString();
        return (text.Length <= Longest ? text : text[..(text.LastIndexOf('-', Longest) is > 0 and var end ? end : Longest)]).Trim('-', '.');
    }

    public static Question Question(string? given, string standard, Func<string, bool> isTaken) => new("--id", "Its id, which others use, and which is never used again.")
    {
        Given = given,
        Standard = standard.Length == 0 ? null : standard,
        Wrong = text => Of(text) != text ? $"An id has lower-case letters and digits, joined by single dashes or dots{(Of(text).Length > 0 ? $", such as {Of(text)}" : "")}." : isTaken(text) ? "There is one of this id already: give another one with --id." : null,
    };
}
