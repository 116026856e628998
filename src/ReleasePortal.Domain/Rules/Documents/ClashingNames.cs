using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Documents;

public sealed class ClashingNames : Rule
{
    public static readonly ClashingNames Instance = new();

    private ClashingNames()
    {
    }

    public override string Code => "DOC033";

    public override string Title => "Two names that differ only in capitals";

    public override Severity Severity => Severity.Error;

    public static Finding At(string path, string other) => new(
        Instance,
        Place.StartOf(path),
        $"The path differs from {other} only in capitals, so that one of the two is lost on some systems.",
        "Rename one of the two.")
    {
        Related = [new RelatedPlace(Place.StartOf(other), "the other file")],
    };
}
