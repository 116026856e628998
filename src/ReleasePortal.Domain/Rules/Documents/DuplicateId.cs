using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Documents;

public sealed class DuplicateId : Rule
{
    public static readonly DuplicateId Instance = new();

    private DuplicateId()
    {
    }

    public override string Code => "DOC012";

    public override string Title => "Two records with one id";

    public override Severity Severity => Severity.Error;

    public static Finding At(Place place, string kind, string id, Place first) => new(
        Instance,
        place,
        $"There is another {kind} with the id \"{id}\": {first.Path}.",
        "Rename one of the two; an id names one record for ever.")
    {
        Related = [new RelatedPlace(first, "the other record")],
    };
}
