using Markdig;

namespace ReleasePortal.Markdown;

/// <summary>
/// The Markdown that records may use. One file for the two who need it: the reader (links, headings, findings)
/// and the site (HTML), so that both see the same headings and anchors.
/// </summary>
internal static class MarkdownDialect
{
    /// <summary>Extensions are chosen one by one: the "advanced" bundle lets a text set event handlers and open frames.</summary>
    public static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseTaskLists()
        .UseFootnotes()
        .UseAutoIdentifiers(Markdig.Extensions.AutoIdentifiers.AutoIdentifierOptions.GitHub)
        .UseAlertBlocks()
        .UseEmphasisExtras()
        .UseAutoLinks()
        .UsePreciseSourceLocation()
        .DisableHtml()
        .Build();
}
