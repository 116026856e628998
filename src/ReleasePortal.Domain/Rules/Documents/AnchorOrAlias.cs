using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Documents;

public sealed class AnchorOrAlias : Rule
{
    public static readonly AnchorOrAlias Instance = new();

    private AnchorOrAlias()
    {
    }

    public override string Code => "DOC005";

    public override string Title => "YAML that refers to other YAML";

    public override Severity Severity => Severity.Error;

    /// <param name="construct">What was found, with its article: "an anchor", "a tag", "a second document".</param>
    public static Finding At(Place place, string construct) => new(
        Instance,
        place,
        $"Records are plain YAML, and this is {construct}.",
        "Write the value out where it is needed; records have no anchors, aliases, tags or second documents.");
}
