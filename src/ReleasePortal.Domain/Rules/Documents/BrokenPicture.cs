using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Sources.Pictures;

namespace ReleasePortal.Domain.Rules.Documents;

public sealed class BrokenPicture : Rule
{
    public static readonly BrokenPicture Instance = new();

    private BrokenPicture()
    {
    }

    public override string Code => "DOC036";

    public override string Title => "A picture that cannot be shown";

    public override Severity Severity => Severity.Error;

    public static Finding At(string path) => new(
        Instance,
        Place.StartOf(path),
        $"The file is no whole {PictureBytes.KindOf(path)}: it is cut off, damaged, or of another kind than its ending says.",
        "Open it in an image editor and save it once more under this name, or give it the ending of its kind.");
}
