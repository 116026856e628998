using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Documents;

public sealed class UnquotedVersion : Rule
{
    public static readonly UnquotedVersion Instance = new();

    private UnquotedVersion()
    {
    }

    public override string Code => "DOC010";

    public override string Title => "A version without quotes";

    public override Severity Severity => Severity.Error;

    public static Finding At(Place place, string key, string written) => new(
        Instance,
        place,
        $"The value of \"{key}\" is read as a number, so that {written} could turn into another text.",
        $"Quote it: {key}: \"{written}\"");
}
