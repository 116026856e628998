using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Documents;

public sealed class EmptyBody : Rule
{
    public static readonly EmptyBody Instance = new();

    private EmptyBody()
    {
    }

    public override string Code => "DOC027";

    public override string Title => "A record without its text";

    public override Severity Severity => Severity.Error;

    public static Finding At(Place place, string record) => new(
        Instance,
        place,
        $"The {record} has no text.",
        "Write it in Markdown below the front matter: people read it, not the keys.");
}
