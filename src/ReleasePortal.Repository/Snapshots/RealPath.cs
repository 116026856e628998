namespace ReleasePortal.Repository.Snapshots;

/// <summary>Follows symbolic links, also those of folders above and those that lead to nothing yet.</summary>
public static class RealPath
{
    private const int MostLinks = 40;

    /// <param name="path">A full path; the end of it need not exist.</param>
    /// <exception cref="IOException">The links lead in a circle.</exception>
    public static string Of(string path)
    {
        var links = 0;
        return Follow("", path, path, ref links);
    }

    private static string Follow(string folder, string path, string asked, ref int links)
    {
        var root = Path.GetPathRoot(path) ?? "";
        var place = root.Length > 0 ? root : folder;
        foreach (var name in path[root.Length..].Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar))
        {
            var next = Path.GetFullPath(name, place);
            if (new DirectoryInfo(next).LinkTarget is not { } target)
                place = next;
            else if (++links > MostLinks)
                throw new IOException($"{asked} leads through too many symbolic links.");
            else
                place = Follow(place, target, asked, ref links);
        }

        return place;
    }
}
