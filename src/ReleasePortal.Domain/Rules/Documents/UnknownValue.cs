using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Documents;

public sealed class UnknownValue : Rule
{
    public static readonly UnknownValue Instance = new();

    private UnknownValue()
    {
    }

    public override string Code => "DOC009";

    public override string Title => "A word that is not in the list";

    public override Severity Severity => Severity.Error;

    public static Finding At(Place place, string key, string value, IReadOnlyList<string> allowed) => new(
        Instance,
        place,
        $"\"{value}\" is not a value of \"{key}\".",
        DidYouMean.Among(allowed, value, $"Use one of: {string.Join(", ", allowed)}."));
}
