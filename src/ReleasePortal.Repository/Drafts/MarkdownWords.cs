using System.Text;
using System.Text.RegularExpressions;

namespace ReleasePortal.Repository.Drafts;

/// <summary>
/// Writes one line of plain words as Markdown that says the same: no mark-up, link, heading, or HTML comes out of it.
/// Code between single backticks stays code, because nothing else can begin inside it.
/// </summary>
internal static partial class MarkdownWords
{
    public static string Of(string line)
    {
        var words = new StringBuilder(line.Length + 16);
        var at = 0;
        foreach (var code in line.Contains("``", StringComparison.Ordinal) ? [] : Code().Matches(line).ToList())
        {
            words.Append(Escaped(line[at..code.Index])).Append(code.Value);
            at = code.Index + code.Length;
        }

        words.Append(Escaped(line[at..]));
        return Start().Replace(words.ToString(), match => match.Value[..^1] + '\\' + match.Value[^1]);
    }

    private static string Escaped(string text) => Address().Replace(
        Special().Replace(text, match => match.Value switch
        {
            "<" => "&lt;",
            "&" => "&amp;",
            var mark => '\\' + mark,
        }),
        match => match.Value.Replace(":", "\\:", StringComparison.Ordinal).Replace(".", "\\.", StringComparison.Ordinal));

    [GeneratedRegex("`[^`]+`", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Code();

    /// <summary>An underscore inside a word and an ampersand by itself mean nothing.</summary>
    [GeneratedRegex(@"[\\`*\[\]|~^<>]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|&(?=[A-Za-z#])|\+(?=\+)|(?<=\+)\+|=(?==)|(?<==)=", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Special();

    /// <summary>What becomes a link without any mark.</summary>
    [GeneratedRegex("://|mailto:|tel:|www[.]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Address();

    /// <summary>What means something at the beginning of a line only: headings, quotes, lists, rules, and commands of CI services.</summary>
    [GeneratedRegex("^([#+=:-]|[0-9]{1,9}[.)])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Start();
}
