using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Markdown;

/// <summary>An image of a text as the element that shows it. Its words become plain ones: an attribute holds no mark-up.</summary>
internal static class ImageElement
{
    /// <param name="image">The image as it was written.</param>
    /// <param name="source">A link from the page to the picture.</param>
    public static HtmlInline Of(LinkInline image, string source) => new(
        Html.Of($"<img src=\"{source}\" alt=\"{string.Concat(image.Descendants().Select(WordsOf))}\" loading=\"lazy\">").Markup);

    private static string WordsOf(MarkdownObject part) => part switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline => " ",
        _ => "",
    };
}
