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
        target.StartsWith('/')
            ? "Write the path from the file in which the link stands, such as ../policies/rollback.md."
            : "Links may use http, https, mailto, tel and webcal, or name a file of this repository by a relative path.");

    public static Finding OfImage(Place place, string target) => new(
        Instance,
        place,
        $"The image comes from {target}; pages show only images of this repository.",
        "Put the image beside the text and name it by a relative path, or make it a link.");
}
