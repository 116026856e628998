using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Documents;

public sealed class MissingKey : Rule
{
    public static readonly MissingKey Instance = new();

    private MissingKey()
    {
    }

    public override string Code => "DOC007";

    public override string Title => "A required key is missing";

    public override Severity Severity => Severity.Error;

    public static Finding At(Place place, string key, string record, string description, string? example) => new(
        Instance,
        place,
        $"The {record} has no \"{key}\": {description.TrimEnd('.')}.",
        example is null ? $"Add the key \"{key}\"." : $"Add it, for example: {key}: {example}");
}
