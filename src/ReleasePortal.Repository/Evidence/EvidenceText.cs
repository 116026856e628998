using System.Globalization;
using System.Text;

namespace ReleasePortal.Repository.Evidence;

/// <summary>Takes names and numbers out of what tools write.</summary>
internal static class EvidenceText
{
    private const int LongestName = 200;

    /// <summary>On one line, without controls, and not longer than people read.</summary>
    public static string Name(string text)
    {
        var name = new StringBuilder();
        foreach (var rune in text.Trim().EnumerateRunes())
        {
            if (name.Length >= LongestName - 1)
                return name.Append('…').ToString();
            name.Append(Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Format ? " " : rune.ToString());
        }

        return name.ToString();
    }

    /// <returns>Null for what is no number from 0 on that an int holds.</returns>
    public static int? Count(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

    /// <summary>Seconds as JUnit writes them; some of its producers put commas between thousands.</summary>
    /// <returns>Null for what is no span of time.</returns>
    public static double? Seconds(string? text) =>
        double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0 and < 1e9 ? seconds : null;
}
