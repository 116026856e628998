using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Documents;

public sealed class UnknownKey : Rule
{
    public static readonly UnknownKey Instance = new();

    private UnknownKey()
    {
    }

    public override string Code => "DOC006";

    public override string Title => "A key that the record does not have";

    public override Severity Severity => Severity.Error;

    public static Finding At(Place place, string key, string record, IEnumerable<string> known) => new(
        Instance,
        place,
        $"A {record} has no key \"{key}\".",
        DidYouMean.Among(known, key, $"Remove it, or see the keys of a {record} in its schema."));
}
