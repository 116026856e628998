using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Documents;

public sealed class OutOfRange : Rule
{
    public static readonly OutOfRange Instance = new();

    private OutOfRange()
    {
    }

    public override string Code => "DOC023";

    public override string Title => "A value out of bounds";

    public override Severity Severity => Severity.Error;

    public static Finding At(Place place, string key, string bounds, string found) => new(
        Instance,
        place,
        $"\"{key}\" must be {bounds}, and this is {found}.",
        $"Write a value that is {bounds}.");
}
