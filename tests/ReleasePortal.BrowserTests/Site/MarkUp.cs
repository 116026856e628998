namespace ReleasePortal.BrowserTests.Site;

/// <summary>
/// What a page is built of, without its words: which element stands in which, after which and with which attributes, of what form
/// their values are, and how many cells each row of a table has. Two pages with the same traits have the same mistakes of HTML,
/// besides those of ids and of links, which the tests of the program look for on every page.
/// </summary>
internal sealed class MarkUp
{
    private static readonly HashSet<string> Void =
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

    /// <summary>What may be written there is a list of words, or a number with a meaning: each is a trait of its own.</summary>
    private static readonly HashSet<string> Listed =
        ["as", "autocomplete", "colspan", "lang", "media", "method", "rel", "role", "rowspan", "scope", "span", "tabindex", "type"];

    private readonly List<Open> open = [new("", "")];
    private readonly HashSet<string> traits = new(StringComparer.Ordinal);

    private MarkUp()
    {
    }

    /// <param name="page">Its text.</param>
    public static IReadOnlySet<string> Traits(string page)
    {
        var markUp = new MarkUp();
        foreach (var tag in Tag.In(page))
        {
            if (tag.IsEnd)
                markUp.End(tag.Name);
            else
                markUp.Begin(tag);
        }

        return markUp.traits;
    }

    private void Begin(Tag tag)
    {
        var parent = open[^1];
        traits.Add($"{parent.Path}: {parent.Last} {tag.Name} {string.Join(' ', tag.Attributes.Select(attribute => attribute.Name))}");
        foreach (var (name, value) in tag.Attributes)
            traits.Add($"{tag.Name} {name}={(Listed.Contains(name) ? value : Form(value))}");
        parent.Last = tag.Name;
        if (tag.Name is "td" or "th")
            parent.Cells.Add($"{tag.Attributes.FirstOrDefault(attribute => attribute.Name == "colspan").Value}/{tag.Attributes.FirstOrDefault(attribute => attribute.Name == "rowspan").Value}");
        if (!Void.Contains(tag.Name) && !tag.IsClosed)
            open.Add(new Open($"{parent.Path}>{tag.Name}", tag.Name));
    }

    private void End(string name)
    {
        var ended = open[^1];
        traits.Add(ended.Name == name ? $"{ended.Path}: {ended.Last} ends" : $"{ended.Path}: {name} ends");
        if (open.Count > 1)
            open.RemoveAt(open.Count - 1);
        var row = string.Join(' ', ended.Cells);
        if (name == "tr" && (open[^1].Cells.Count == 0 || open[^1].Cells[^1] != row))
            open[^1].Cells.Add(row);
        else if (name is "thead" or "tbody" or "tfoot")
            open[^1].Cells.AddRange(ended.Cells);
        else if (name == "table")
            traits.Add($"rows: {string.Join('|', ended.Cells.Distinct(StringComparer.Ordinal))}");
    }

    /// <summary>Which kinds of characters there are; of times and lengths, where each stands.</summary>
    private static string Form(string value)
    {
        var kinds = value.Select(character => char.IsAsciiDigit(character) ? '0' : char.IsAsciiLetter(character) ? 'a' : char.IsAscii(character) ? character : 'ä');
        return value.Length > 0 && (char.IsAsciiDigit(value[0]) || value[0] == '-')
            ? string.Concat(kinds)
            : string.Concat(kinds.Distinct().Order());
    }

    /// <summary>An element that has begun.</summary>
    private sealed class Open(string path, string name)
    {
        public string Path { get; } = path;

        public string Name { get; } = name;

        /// <summary>The element in it that came last.</summary>
        public string Last { get; set; } = "";

        /// <summary>The spans of a row's cells; in a table, those of its rows.</summary>
        public List<string> Cells { get; } = [];
    }
}
