using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Documents;

public sealed class ImageWithoutText : Rule
{
    public static readonly ImageWithoutText Instance = new();

    private ImageWithoutText()
    {
    }

    public override string Code => "DOC018";

    public override string Title => "An image without alternative text";

    public override Severity Severity => Severity.Warning;

    public static Finding At(Place place, string target) => new(
        Instance,
        place,
        $"The image {target} has no alternative text.",
        "Say between the square brackets what the image shows: ![Error rate over the day](errors.png)");
}
