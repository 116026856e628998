using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Documents;

public sealed class NotUtf8 : Rule
{
    public static readonly NotUtf8 Instance = new();

    private NotUtf8()
    {
    }

    public override string Code => "DOC001";

    public override string Title => "Text is not UTF-8";

    public override Severity Severity => Severity.Error;

    public static Finding At(Place place, byte firstBadByte) => new(
        Instance,
        place,
        $"The file is not UTF-8: the byte 0x{firstBadByte:X2} cannot stand here.",
        "Save the file as UTF-8 without a byte order mark.");
}
