using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Documents;

public sealed class BadFileName : Rule
{
    public static readonly BadFileName Instance = new();

    private BadFileName()
    {
    }

    public override string Code => "DOC011";

    public override string Title => "A file name that is no id";

    public override Severity Severity => Severity.Error;

    public static Finding At(string path, string problem, string suggestion) => new(
        Instance,
        Place.StartOf(path),
        problem,
        suggestion);
}
