using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Documents;

public sealed class SymbolicLink : Rule
{
    public static readonly SymbolicLink Instance = new();

    private SymbolicLink()
    {
    }

    public override string Code => "DOC021";

    public override string Title => "Not a regular file";

    public override Severity Severity => Severity.Error;

    /// <param name="kind">What it is, with its article: "a symbolic link", "a submodule".</param>
    public static Finding At(string path, string kind) => new(
        Instance,
        Place.StartOf(path),
        $"This is {kind}; records are regular files of this repository.",
        "Put the file itself here, or remove the entry.");
}
