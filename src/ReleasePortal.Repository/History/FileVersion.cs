using ReleasePortal.Repository.Records;

namespace ReleasePortal.Repository.History;

/// <summary>A file that a commit leaves unlike it was in every one of its parents.</summary>
/// <param name="Path">Relative to the folder of the records.</param>
/// <param name="Record">The record that the file belongs to.</param>
/// <param name="Before">Its blob in each parent, in their order; null where it is missing. The first commit has one parent in which all is missing.</param>
/// <param name="After">Its blob in the commit, or null where it is missing.</param>
internal sealed record FileVersion(string Path, RecordLocation Record, IReadOnlyList<string?> Before, string? After)
{
    /// <returns>The version, or null for files that belong to no record, and where only the mode is another.</returns>
    public static FileVersion? Of(string path, string prefix, IReadOnlyList<string?> before, string? after)
    {
        if (before.Contains(after) || !path.StartsWith(prefix, StringComparison.Ordinal))
            return null;
        var inside = path[prefix.Length..];
        return RecordPaths.Locate(inside) is { } record ? new FileVersion(inside, record, before, after) : null;
    }
}
