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

    public static Finding At(string path) => new(
        Instance,
        Place.StartOf(path),
        "This is a symbolic link; records are regular files of this repository.",
        "Put the file itself here, or remove the entry.");

    /// <param name="path">The folder that another repository fills.</param>
    public static Finding OfSubmodule(string path) => new(
        Instance,
        Place.StartOf(path),
        "This is a submodule, the files of another repository: none of them is read, because records are regular files of this one.",
        $"Take its files in: git rm --cached {path}, remove {path}/.git, and git add {path}. Or take it out with git rm {path}.");
}
