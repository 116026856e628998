using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Documents;

public sealed class DuplicateKey : Rule
{
    public static readonly DuplicateKey Instance = new();

    private DuplicateKey()
    {
    }

    public override string Code => "DOC004";

    public override string Title => "A key written twice";

    public override Severity Severity => Severity.Error;

    public static Finding At(Place place, string key, Place first) => new(
        Instance,
        place,
        $"The key \"{key}\" is written twice; the first stands on line {first.Span.Start.Line}.",
        "Keep one of the two.")
    {
        Related = [new RelatedPlace(first, "first written here")],
    };
}
