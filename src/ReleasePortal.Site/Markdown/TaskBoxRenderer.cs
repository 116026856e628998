using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ReleasePortal.Site.Markdown;

/// <summary>
/// The box of a task is a picture of its state with a name. Markdig writes a form field that nobody can use and that
/// has no label.
/// </summary>
internal sealed class TaskBoxRenderer : HtmlObjectRenderer<TaskList>
{
    protected override void Write(HtmlRenderer renderer, TaskList obj)
    {
        var name = obj.Checked ? "Done" : "Open";
        renderer.Write($"<span class=\"task-box\" role=\"img\" aria-label=\"{name}\"></span>");
    }
}
