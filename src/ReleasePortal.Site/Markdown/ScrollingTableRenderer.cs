using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ReleasePortal.Site.Markdown;

/// <summary>Tables that are wider than the screen scroll by themselves, with the keyboard too.</summary>
internal sealed class ScrollingTableRenderer : HtmlObjectRenderer<Table>
{
    private readonly HtmlTableRenderer table = new();

    protected override void Write(HtmlRenderer renderer, Table obj)
    {
        renderer.EnsureLine();
        renderer.Write("<div class=\"scroll\" role=\"group\" aria-label=\"Table\" tabindex=\"0\">");
        table.Write(renderer, obj);
        renderer.WriteLine("</div>");
    }
}
