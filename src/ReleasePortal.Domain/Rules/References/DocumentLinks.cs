using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.References;

/// <summary>Links between the texts of records, with the path each leads to.</summary>
public static class DocumentLinks
{
    /// <returns>Each link that names a file (or, if asked, an anchor) of this repository; the path is null where it leaves the repository.</returns>
    public static IEnumerable<(Link Link, string? Path)> Of(RecordSet records, bool anchorsOnly = false) => records.Texts
        .SelectMany(Of)
        .Where(entry => !anchorsOnly || entry.Link.Target.Contains('#', StringComparison.Ordinal));

    /// <inheritdoc cref="Of(RecordSet, bool)"/>
    public static IEnumerable<(Link Link, string? Path)> Of(Prose text) => text.Links
        .Where(link => !IsExternal(link.Target))
        .Select(link => (link, Resolve(link.Place.Path, link.Target)));

    /// <summary>The file that a target means when it stands in the text of another file; null where it leaves the repository.</summary>
    public static string? Resolve(string fromPath, string target)
    {
        var end = target.IndexOfAny(['#', '?']);
        var file = Uri.UnescapeDataString(end < 0 ? target : target[..end]);
        if (file.Length == 0)
            return fromPath;
        var parts = fromPath.Split('/')[..^1].ToList();
        foreach (var part in file.Split('/'))
        {
            if (part == ".." && parts.Count == 0)
                return null;
            if (part == "..")
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("" or "."))
                parts.Add(part);
        }

        return string.Join('/', parts);
    }

    /// <summary>How a path is written in a file of the folder.</summary>
    public static string Relative(string folder, string path)
    {
        var from = folder.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var to = path.Split('/');
        var shared = 0;
        while (shared < from.Length && shared < to.Length - 1 && from[shared] == to[shared])
            shared++;
        return string.Concat(Enumerable.Repeat("../", from.Length - shared)) + string.Join('/', to[shared..]);
    }

    /// <summary>The reader lets only safe schemes and relative paths through, so that a colon before any slash means a scheme.</summary>
    public static bool IsExternal(string target)
    {
        var end = target.IndexOfAny([':', '/', '?', '#']);
        return end >= 0 && target[end] == ':';
    }
}
