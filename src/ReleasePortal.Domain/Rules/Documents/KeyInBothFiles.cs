using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Documents;

public sealed class KeyInBothFiles : Rule
{
    public static readonly KeyInBothFiles Instance = new();

    private KeyInBothFiles()
    {
    }

    public override string Code => "DOC022";

    public override string Title => "A key in both files of a record";

    public override Severity Severity => Severity.Error;

    public static Finding At(Place place, string key, Place other) => new(
        Instance,
        place,
        $"The key \"{key}\" also stands in {other.Path}.",
        "Keep it in one of the two files.")
    {
        Related = [new RelatedPlace(other, "also written here")],
    };
}
