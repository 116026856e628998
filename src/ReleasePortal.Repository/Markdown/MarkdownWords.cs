using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ReleasePortal.Markdown;

/// <summary>The words of Markdown without its marks: where a link leads, and what it is called in passing, are none of them.</summary>
internal static class MarkdownWords
{
    public static string Of(MarkdownObject text) => string.Concat(text.Descendants().Select(Word)).Trim();

    /// <summary>The words of one line: emphasis and code are Markdown's, blocks are not.</summary>
    public static string OfLine(string line) => line.AsSpan().IndexOfAny('`', '*', '[') >= 0 && Markdig.Markdown.Parse(line, MarkdownDialect.Pipeline) is [ParagraphBlock] text ? Of(text) : line;

    private static string Word(MarkdownObject part) => part switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        CodeInline code => code.Content,
        AutolinkInline link => link.Url,
        LineBreakInline => " ",
        _ => "",
    };
}
