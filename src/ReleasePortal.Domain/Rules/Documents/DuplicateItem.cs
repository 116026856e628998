using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Documents;

public sealed class DuplicateItem : Rule
{
    public static readonly DuplicateItem Instance = new();

    private DuplicateItem()
    {
    }

    public override string Code => "DOC028";

    public override string Title => "Two items with one id";

    public override Severity Severity => Severity.Error;

    public static Finding At(Place place, string list, string key, string value, Place first) => new(
        Instance,
        place,
        $"\"{list}\" has two items with the {key} \"{value}\"; the first stands on line {first.Span.Start.Line}.",
        $"Give one of the two another {key}, or make them one.")
    {
        Related = [new RelatedPlace(first, "first written here")],
    };
}
