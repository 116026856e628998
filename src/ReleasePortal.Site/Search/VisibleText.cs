using System.Net;

namespace ReleasePortal.Site.Search;

/// <summary>
/// The words that a reader sees on a page of ours, each with the field it stands in: what can be read can be found, and what a template leaves
/// out cannot. It reads the mark-up that the theme has just written, which is complete and well-formed; it is no reader of foreign HTML.
/// </summary>
internal static class VisibleText
{
    /// <summary>Names of facts and columns, dates and controls stand on every page alike, and drawings have their numbers in words.</summary>
    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal) { "nav", "svg", "script", "style", "form", "button", "select", "time", "h1", "dt", "thead", "caption", "template" };

    private static readonly HashSet<string> Headings = new(StringComparer.Ordinal) { "h2", "h3", "h4", "summary" };

    /// <param name="page">The whole page.</param>
    /// <param name="receive">Is given each piece of text between two tags.</param>
    public static void Read(ReadOnlySpan<char> page, Action<SearchField, string> receive)
    {
        var start = page.IndexOf("<main");
        var end = page.LastIndexOf("</main>");
        if (start < 0 || end < start)
            return;
        Inside(page[start..end], receive);
    }

    private static void Inside(ReadOnlySpan<char> rest, Action<SearchField, string> receive)
    {
        var heading = 0;
        while (rest.IndexOf('<') is >= 0 and var at)
        {
            if (at > 0)
                Tell(rest[..at], heading > 0 ? SearchField.Heading : SearchField.Text, receive);
            rest = rest[at..];
            var close = rest.IndexOf('>');
            var tag = rest[..(close + 1)];
            var name = NameOf(tag);
            rest = rest[(close + 1)..];
            if (Silent.Contains(name) && tag[1] != '/')
                rest = Behind(name, rest);
            else if (Headings.Contains(name))
                heading += tag[1] == '/' ? -1 : 1;
        }
    }

    private static void Tell(ReadOnlySpan<char> run, SearchField place, Action<SearchField, string> receive)
    {
        if (run.IsWhiteSpace())
            return;
        var words = run.ToString();
        receive(place, run.Contains('&') ? WebUtility.HtmlDecode(words) : words);
    }

    /// <summary>What follows the end of an element, elements of its own name inside it included.</summary>
    private static ReadOnlySpan<char> Behind(string name, ReadOnlySpan<char> rest)
    {
        for (var depth = 1; depth > 0 && rest.IndexOf('<') is >= 0 and var at;)
        {
            rest = rest[at..];
            var close = rest.IndexOf('>');
            if (NameOf(rest[..(close + 1)]) == name)
                depth += rest[1] == '/' ? -1 : 1;
            rest = rest[(close + 1)..];
        }

        return rest;
    }

    private static string NameOf(ReadOnlySpan<char> tag)
    {
        var name = tag[1] == '/' ? tag[2..] : tag[1..];
        var end = name.IndexOfAny(" />\n");
        return name[..end].ToString();
    }
}
