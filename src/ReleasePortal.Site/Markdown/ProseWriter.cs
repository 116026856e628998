using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Syntax;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Markdown;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Assets;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Markdown;

/// <summary>What people wrote, as HTML that can do no harm: no raw HTML, and only links that the site knows or may leave by.</summary>
internal sealed class ProseWriter(LinkRewriter rewriter, IssueLinks issues)
{
    public ProseWriter(RecordSet records, PublishedPictures pictures)
        : this(new LinkRewriter(new DocumentAddresses(records), new RepositoryAddresses(records.Portal.Repository), pictures, records.Files), new IssueLinks(records.Portal.Trackers))
    {
    }

    public IssueLinks Issues => issues;

    /// <summary>A body in full, or null where the record has none.</summary>
    public Part? Of(Prose? prose) => prose is null || string.IsNullOrWhiteSpace(prose.Text)
        ? null
        : new PlacedHtml(page => Render(prose.Text, prose.Place.Path, page));

    /// <summary>Markdown that is not from a file of the repository, such as the page of a rule.</summary>
    public Part OfMarkdown(string text) => new PlacedHtml(page => Render(text, "", page));

    /// <summary>One line of text: issue keys become links; emphasis and code are Markdown's, blocks are not.</summary>
    public Part Line(string words) => words.AsSpan().IndexOfAny('`', '*', '[') < 0
        ? Issues.In(words)
        : new PlacedHtml(page => Markdig.Markdown.Parse(words, MarkdownDialect.Pipeline) is [ParagraphBlock] line
            ? Write(line, "", page, isLine: true)
            : Issues.In(words));

    private Html Render(string text, string path, LinkBase page)
    {
        var document = Markdig.Markdown.Parse(text, MarkdownDialect.Pipeline);
        return Html.Of($"<div class=\"prose\">{Write(document, path, page, isLine: false)}</div>");
    }

    private Html Write(MarkdownDocument document, string path, LinkBase page, bool isLine)
    {
        rewriter.Rewrite(document, path, page);
        IssueKeyLinker.Link(document, Issues);
        using var writer = new StringWriter(new StringBuilder(document.Span.Length * 2)) { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer) { ImplicitParagraph = isLine };
        MarkdownDialect.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new ScrollingTableRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlTaskListRenderer>(new TaskBoxRenderer());
        renderer.Render(document);
        return Html.Trusted(writer.ToString());
    }
}
