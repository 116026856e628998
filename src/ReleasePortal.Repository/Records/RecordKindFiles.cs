namespace ReleasePortal.Repository.Records;

/// <summary>Where the file of a new record goes, and what it calls its schema.</summary>
public static class RecordKindFiles
{
    /// <summary>The path of a new record in the repository.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="id">Its id; not asked for where there is one file for all.</param>
    /// <param name="releaseFolder">The folder of the release that it belongs to, for kinds that lie in one.</param>
    public static string NewPath(this RecordKind kind, string id, string releaseFolder)
    {
        var extension = kind.NeedsBody ? ".md" : ".yml";
        return kind.Home switch
        {
            RecordHome.SingleFile => kind.Location + extension,
            RecordHome.Folder => $"{kind.Location}/{id}{extension}",
            RecordHome.ReleaseFile => $"{releaseFolder}/{kind.Location}{extension}",
            RecordHome.ReleaseFolder => $"{releaseFolder}/{kind.Location}/{id}{extension}",
            _ => throw new InvalidOperationException(),
        };
    }

    /// <summary>The comment by which editors find the schema, from the place of the file.</summary>
    public static string SchemaLine(this RecordKind kind, string path) =>
        $"# yaml-language-server: $schema={string.Concat(Enumerable.Repeat("../", path.Count(letter => letter == '/')))}schemas/{kind.SchemaFile}";

    /// <summary>What a command calls it: known-issue.</summary>
    public static string CommandName(this RecordKind kind) => kind.Name.Replace(' ', '-');
}
