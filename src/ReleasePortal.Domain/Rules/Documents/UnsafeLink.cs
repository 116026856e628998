using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Documents;

public sealed class UnsafeLink : Rule
{
    public static readonly UnsafeLink Instance = new();

    private UnsafeLink()
    {
    }

    public override string Code => "DOC025";

    public override string Title => "A link to an address that browsers would run or hide";

    public override Severity Severity => Severity.Error;

    public static Finding At(Place place, string target) => new(
        Instance,
        place,
        $"The link leads to {target}, which is neither a page nor a file of this repository.",
        "Links may use http, https, mailto, tel and webcal, or name a file of this repository by a relative path.");
}
