using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Documents;

public sealed class MissingFrontMatter : Rule
{
    public static readonly MissingFrontMatter Instance = new();

    private MissingFrontMatter()
    {
    }

    public override string Code => "DOC014";

    public override string Title => "A Markdown record without front matter";

    public override Severity Severity => Severity.Error;

    public static Finding At(string path, string record) => new(
        Instance,
        Place.StartOf(path),
        $"The {record} has no front matter, and no YAML file of the same name stands beside it.",
        "Begin the file with a line ---, the keys of the record, and another line ---.");
}
