using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ReleasePortal.Markdown;

/// <summary>The words of Markdown without its marks: where a link leads, and what it is called in passing, are none of them.</summary>
internal static class MarkdownWords
{
    public static string Of(MarkdownObject text) => string.Concat(text.Descendants().Select(Word)).Trim();

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
