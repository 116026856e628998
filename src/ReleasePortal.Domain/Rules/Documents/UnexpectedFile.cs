using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Documents;

public sealed class UnexpectedFile : Rule
{
    public static readonly UnexpectedFile Instance = new();

    private UnexpectedFile()
    {
    }

    public override string Code => "DOC026";

    public override string Title => "A file that nothing reads";

    public override Severity Severity => Severity.Warning;

    public static Finding At(string path, string hint) => new(
        Instance,
        Place.StartOf(path),
        "No kind of record has a file of this name here, so that nothing reads it.",
        hint);
}
