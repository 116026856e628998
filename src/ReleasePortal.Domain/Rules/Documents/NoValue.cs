using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Documents;

public sealed class NoValue : Rule
{
    public static readonly NoValue Instance = new();

    private NoValue()
    {
    }

    public override string Code => "DOC031";

    public override string Title => "A key without a value";

    public override Severity Severity => Severity.Error;

    public static Finding At(Place place, string key) => new(
        Instance,
        place,
        $"The key \"{key}\" has no value.",
        "Write the value, or remove the key.");
}
