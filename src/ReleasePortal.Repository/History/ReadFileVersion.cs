using ReleasePortal.Repository.Records;

namespace ReleasePortal.Repository.History;

/// <summary>A version of a file as the repository told it.</summary>
internal sealed class ReadFileVersion : FileVersion
{
    public ReadFileVersion(string path, RecordLocation record, IReadOnlyList<string?> before, string? after) =>
        (Path, Record, Before, After) = (path, record, before, after);

    public override string Path { get; }

    public override RecordLocation Record { get; }

    public override IReadOnlyList<string?> Before { get; }

    public override string? After { get; }

    /// <returns>The version, or null for files that belong to no record, and where only the mode is another.</returns>
    public static ReadFileVersion? Of(string path, string prefix, IReadOnlyList<string?> before, string? after)
    {
        if (before.Contains(after) || !path.StartsWith(prefix, StringComparison.Ordinal))
            return null;
        var inside = path[prefix.Length..];
        return RecordPaths.Locate(inside) is { } record ? new ReadFileVersion(inside, record, before, after) : null;
    }
}
