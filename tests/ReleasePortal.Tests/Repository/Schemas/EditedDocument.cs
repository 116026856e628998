using ReleasePortal.Repository.Documents;
using ReleasePortal.Repository.Records;

namespace ReleasePortal.Tests.Repository.Schemas;

/// <summary>The data of one record as an editor sees it: a YAML file, or the front matter of a Markdown file.</summary>
/// <param name="Schema">The file name of the schema of its kind.</param>
/// <param name="Text">YAML.</param>
internal sealed record EditedDocument(string Schema, string Text)
{
    /// <returns>Null for files that are no records, have no data, or share their record with another file.</returns>
    public static EditedDocument? Of(string path, Func<string, string?> textOf)
    {
        if (RecordPaths.Locate(path) is not { Extension: ".yml" or ".md" } location || textOf(path) is not { } text)
            return null;
        var isYaml = location.Extension == ".yml";
        if (textOf(location.Stem + (isYaml ? ".md" : ".yml")) is not null)
            return null;
        return (isYaml ? text : FrontMatter.Split(text).Yaml) is { } data ? new EditedDocument(location.Kind.SchemaFile, data) : null;
    }
}
