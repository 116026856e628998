using System.Text;

namespace ReleasePortal.Cli.Output;

/// <summary>Makes text of others safe to stand in Markdown that a host renders: it calls nobody, leads nowhere, and is no mark-up.</summary>
internal static class InertMarkdown
{
    /// <summary>
    /// Parts what hosts look for after they rendered the Markdown, when escapes are gone already: names of people, numbers of issues,
    /// addresses. It has no width.
    /// </summary>
    private const string Wedge = "&#8203;";

    /// <summary>One line that Markdown shows letter for letter: no mark-up, no link, no mention, no end of a cell.</summary>
    public static string Text(string text)
    {
        var inert = Inert.Text(text);
        var escaped = new StringBuilder(inert.Length * 2);
        for (var index = 0; index < inert.Length; index++)
        {
            escaped.Append(Escaped(inert[index]));
            if (IsCall(inert, index))
                escaped.Append(Wedge);
        }

        return escaped.ToString();
    }

    /// <summary>A handle, a path or a code as code, which calls nobody; text in which anything else stands is escaped like other text.</summary>
    public static string Code(string text) =>
        text.Length > 0 && text.All(letter => char.IsAsciiLetterOrDigit(letter) || "._-/:".Contains(letter)) ? $"`{text}`" : Text(text);

    private static string Escaped(char letter) => letter switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        '@' => "&#64;",
        '#' => "&#35;",
        ':' => "&#58;",
        _ when @"\`*_{}[]()!|~^$%+".Contains(letter) => $"\\{letter}",
        _ => letter.ToString(),
    };

    /// <summary>Whether a host makes something of this letter and the next: @name, #1, !1, GH-1, name:, www.</summary>
    private static bool IsCall(string text, int index)
    {
        if (index + 1 == text.Length)
            return false;
        var next = text[index + 1];
        return text[index] switch
        {
            '@' or '#' or '!' or '~' or '%' or '$' or '&' => !char.IsWhiteSpace(next),
            ':' => char.IsLetter(next) || next == '/',
            '-' => char.IsAsciiDigit(next) && index >= 2 && text.AsSpan(index - 2, 2).Equals("GH", StringComparison.OrdinalIgnoreCase),
            'w' or 'W' => next == '.' && index >= 2 && text.AsSpan(index - 2, 3).Equals("www", StringComparison.OrdinalIgnoreCase),
            _ => false,
        };
    }
}
