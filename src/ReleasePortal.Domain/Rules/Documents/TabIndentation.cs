using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Documents;

public sealed class TabIndentation : Rule
{
    public static readonly TabIndentation Instance = new();

    private TabIndentation()
    {
    }

    public override string Code => "DOC003";

    public override string Title => "A tab as indentation";

    public override Severity Severity => Severity.Error;

    public static Finding At(Place place) => new(
        Instance,
        place,
        "The line is indented with a tab; YAML allows only spaces.",
        "Replace the tab by two spaces for each level.");
}
