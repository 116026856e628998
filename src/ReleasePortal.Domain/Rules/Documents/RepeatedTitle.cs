using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Documents;

public sealed class RepeatedTitle : Rule
{
    public static readonly RepeatedTitle Instance = new();

    private RepeatedTitle()
    {
    }

    public override string Code => "DOC017";

    public override string Title => "A first-level heading in the text";

    public override Severity Severity => Severity.Warning;

    public static Finding At(Place place) => new(
        Instance,
        place,
        "The text has a heading of level 1; the page already shows the record's title there.",
        "Remove the heading, or use ## for a section.");
}
