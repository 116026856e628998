using ReleasePortal.Repository.History;
using ReleasePortal.Repository.History.Signatures;

namespace ReleasePortal.Repository.Records;

/// <summary>Tells from a path what kind of record it holds.</summary>
internal static class RecordPaths
{
    private static readonly string[] RecordExtensions = [".yml", ".yaml", ".md"];
    private static readonly string[] AssetExtensions = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg"];
    private static readonly Dictionary<string, RecordKind> ByLocation = RecordKinds.All.ToDictionary(kind => kind.Location, StringComparer.Ordinal);

    /// <returns>The record that the path belongs to, or null where it is no record.</returns>
    public static RecordLocation? Locate(string path)
    {
        var extension = System.IO.Path.GetExtension(path);
        if (!RecordExtensions.Contains(extension.ToLowerInvariant()))
            return null;
        var stem = path[..^extension.Length];
        var parts = stem.Split('/');
        if (parts[0] != "releases")
            return InContent(stem, parts, extension);
        if (parts.Length > 2 && ByLocation.TryGetValue(parts[^1], out var kind) && kind.Home == RecordHome.ReleaseFile)
            return new RecordLocation(kind, parts[^2], stem, extension);
        return parts.Length > 3 && ByLocation.TryGetValue(parts[^2], out var folder) && folder.Home == RecordHome.ReleaseFolder
            ? new RecordLocation(folder, parts[^1], stem, extension)
            : null;
    }

    private static RecordLocation? InContent(string stem, string[] parts, string extension)
    {
        if (ByLocation.TryGetValue(stem, out var single) && single.Home == RecordHome.SingleFile)
            return new RecordLocation(single, parts[^1], stem, extension);
        var folder = string.Join('/', parts[..^1]);
        return parts[^1] != "README" && ByLocation.TryGetValue(folder, out var kind) && kind.Home == RecordHome.Folder
            ? new RecordLocation(kind, parts[^1], stem, extension)
            : null;
    }

    /// <summary>Files that are no records and still have a purpose: images, templates, keys, the mail map, evidence, and READMEs of folders.</summary>
    public static bool HasPurpose(string path) =>
        path == MailmapReader.Path
        || AssetExtensions.Contains(System.IO.Path.GetExtension(path).ToLowerInvariant())
        || path.StartsWith("content/templates/", StringComparison.Ordinal)
        || KeyFiles.IsOne(path)
        || path.EndsWith("/README.md", StringComparison.Ordinal)
        || IsEvidence(path);

    /// <summary>Whether it lies in the evidence folder of a release.</summary>
    public static bool IsEvidence(string path) =>
        path.StartsWith("releases/", StringComparison.Ordinal) && path.Contains("/evidence/", StringComparison.Ordinal);
}
