using System.Text;

namespace ReleasePortal.Site.Feeds.ICalendar;

/// <summary>Values of the type TEXT, as RFC 5545, section 3.3.11, writes them.</summary>
internal static class TextValue
{
    /// <summary>Line breaks become <c>\n</c>; other control characters and halves of surrogate pairs are left out.</summary>
    public static string Of(string words)
    {
        var value = new StringBuilder(words.Length + 16);
        foreach (var rune in words.ReplaceLineEndings("\n").EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '\\' => value.Append(@"\\"),
                ';' => value.Append(@"\;"),
                ',' => value.Append(@"\,"),
                '\n' => value.Append(@"\n"),
                '\t' => value.Append(' '),
                0xFFFD => value,
                _ => Rune.IsControl(rune) ? value : value.Append(rune.ToString()),
            };
        }

        return value.ToString();
    }
}
