using System.Text.RegularExpressions;

namespace ReleasePortal.Repository.Markdown;

/// <summary>Recognises what somebody meant as HTML.</summary>
internal static partial class HtmlTag
{
    public static List<(int Index, int Length)> In(ReadOnlySpan<char> text)
    {
        var found = new List<(int, int)>();
        if (!text.Contains('<'))
            return found;
        foreach (var match in Tag().EnumerateMatches(text))
            found.Add((match.Index, match.Length));
        return found;
    }

    [GeneratedRegex("</?[a-zA-Z][a-zA-Z0-9-]*(?:[ /][^<>]*)?>|<!--|</?[a-zA-Z][a-zA-Z0-9-]* [a-zA-Z-]+=", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Tag();
}
