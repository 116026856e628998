using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Documents;

public sealed class RawHtml : Rule
{
    public static readonly RawHtml Instance = new();

    private RawHtml()
    {
    }

    public override string Code => "DOC015";

    public override string Title => "HTML in Markdown";

    public override Severity Severity => Severity.Warning;

    public static Finding At(Place place, string tag) => new(
        Instance,
        place,
        $"HTML is shown as text, not as an element: {tag}",
        "Say it in Markdown; to show the tag itself, put it between backticks.");
}
