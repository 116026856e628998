namespace ReleasePortal.BrowserTests.Site;

/// <summary>A tag as it is written, before any reader mends it.</summary>
/// <param name="Name">Of the element.</param>
/// <param name="Attributes">With their values; empty where none is written.</param>
/// <param name="IsEnd">Whether it ends the element.</param>
/// <param name="IsClosed">Whether the element ends where it begins, as in drawings.</param>
internal sealed record Tag(string Name, IReadOnlyList<(string Name, string Value)> Attributes, bool IsEnd, bool IsClosed)
{
    /// <summary>All of a page in their order. What is inside of scripts and comments is none.</summary>
    public static IEnumerable<Tag> In(string page)
    {
        for (var at = page.IndexOf('<', StringComparison.Ordinal); at >= 0; at = at < page.Length ? page.IndexOf('<', at) : -1)
        {
            if (string.CompareOrdinal(page, at, "<!--", 0, 4) == 0)
            {
                at = After(page, "-->", at);
                continue;
            }

            var tag = Read(page, ref at);
            yield return tag;
            if (tag is { IsEnd: false, Name: "script" or "style" })
                at = After(page, $"</{tag.Name}", at) - tag.Name.Length - 2;
        }
    }

    private static int After(string page, string end, int from) =>
        page.IndexOf(end, from, StringComparison.Ordinal) is >= 0 and var found ? found + end.Length : throw new FormatException($"{end} is missing.");

    private static Tag Read(string page, ref int at)
    {
        var isEnd = page[++at] == '/';
        var name = Word(page, isEnd ? at + 1 : at, out at);
        List<(string, string)> attributes = [];
        var isClosed = false;
        while (page[at] != '>')
        {
            isClosed = page[at] == '/';
            if (isClosed || char.IsWhiteSpace(page[at]))
                at++;
            else
                attributes.Add((Word(page, at, out at), Value(page, ref at)));
        }

        return new Tag(name, attributes, isEnd, isClosed);
    }

    private static string Value(string page, ref int at)
    {
        if (page[at] != '=')
            return "";
        var quote = page[++at];
        if (quote is not ('"' or '\''))
            return Word(page, at, out at);
        var end = page.IndexOf(quote, at + 1);
        var value = page[(at + 1)..end];
        at = end + 1;
        return value;
    }

    /// <summary>At least one character, so that nobody stands still.</summary>
    private static string Word(string page, int from, out int end)
    {
        end = from + 1;
        while (!char.IsWhiteSpace(page[end]) && page[end] is not ('=' or '>' or '/'))
            end++;
        return page[from..end];
    }
}
