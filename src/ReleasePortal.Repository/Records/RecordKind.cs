namespace ReleasePortal.Repository.Records;

/// <summary>A kind of record: its name, its type, and where it is kept.</summary>
/// <param name="Name">What people and messages call it; with dashes, the name of its schema.</param>
/// <param name="Type">What it becomes.</param>
/// <param name="Home">How its files are found.</param>
/// <param name="Location">A file without extension, or a folder, depending on <paramref name="Home"/>.</param>
/// <param name="NeedsBody">Whether it must have a text.</param>
public sealed record RecordKind(string Name, Type Type, RecordHome Home, string Location, bool NeedsBody = false)
{
    /// <summary>The file name of its JSON Schema.</summary>
    public string SchemaFile => Name.Replace(' ', '-') + ".schema.json";

    /// <summary>Where its files are, as a pattern for editors.</summary>
    public string FilePattern => Home switch
    {
        RecordHome.SingleFile => $"{Location}.yml",
        RecordHome.Folder => $"{Location}/*.yml",
        RecordHome.ReleaseFile => $"releases/**/{Location}.yml",
        RecordHome.ReleaseFolder => $"releases/**/{Location}/*.yml",
        _ => throw new InvalidOperationException(),
    };
}
