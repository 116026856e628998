using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Documents;

public sealed class WrongType : Rule
{
    public static readonly WrongType Instance = new();

    private WrongType()
    {
    }

    public override string Code => "DOC008";

    public override string Title => "A value of the wrong kind";

    public override Severity Severity => Severity.Error;

    public static Finding At(Place place, string key, string wanted, string found) => new(
        Instance,
        place,
        $"\"{key}\" must be {wanted}, and this is {found}.",
        found.StartsWith("a mapping", StringComparison.Ordinal) || found.StartsWith("a list", StringComparison.Ordinal)
            ? $"Write {wanted} after \"{key}:\"."
            : wanted.StartsWith("text", StringComparison.Ordinal)
                ? "Put the value in double quotes."
                : $"Write {wanted}.");
}
