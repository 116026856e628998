using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Documents;

public sealed class HiddenCharacter : Rule
{
    public static readonly HiddenCharacter Instance = new();

    private HiddenCharacter()
    {
    }

    public override string Code => "DOC020";

    public override string Title => "A character that hides or turns text";

    public override Severity Severity => Severity.Error;

    public static Finding At(Place place, int codePoint) => new(
        Instance,
        place,
        $"The character U+{codePoint:X4} cannot be seen and changes how the text around it reads.",
        "Remove it; type the line again if it was pasted, or take the escape out if it is one.");
}
