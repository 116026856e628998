using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Documents;

public sealed class SecretInText : Rule
{
    public static readonly SecretInText Instance = new();

    private SecretInText()
    {
    }

    public override string Code => "DOC019";

    public override string Title => "Text that looks like a secret";

    public override Severity Severity => Severity.Error;

    public static Finding At(Place place, string kind) => new(
        Instance,
        place,
        $"This looks like {kind}.",
        "Revoke it now, since Git keeps it for ever, and refer to where it is kept instead.");
}
