using ReleasePortal.Repository.Snapshots;

namespace ReleasePortal.Cli.Commands;

/// <summary>Keeps a build from replacing something that is not a site of ours.</summary>
internal static class OutputFolder
{
    private static readonly string[] PlacesOfRecords = ["content", "releases", ".git"];

    /// <returns>The full path.</returns>
    public static string Check(string asked, string records, Surroundings surroundings)
    {
        var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(asked, surroundings.Folder));
        if (IsInside(records, folder))
            throw Refused($"{folder} holds the records themselves.");
        if (PlacesOfRecords.Any(name => IsInside(folder, Path.Combine(records, name))))
            throw Refused($"{folder} is a place of the records.");
        if (File.Exists(folder))
            throw Refused($"{folder} is a file.");
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any() && !File.Exists(Path.Combine(folder, "build.json")))
            throw Refused($"{folder} is not empty and was not written by portal build (it has no build.json).");
        return folder;
    }

    /// <summary>Whether it is, as the paths are written or where their symbolic links lead.</summary>
    private static bool IsInside(string path, string folder) =>
        Inside(path, folder) || Inside(RealPath.Of(path), RealPath.Of(folder));

    private static bool Inside(string path, string folder) =>
        Path.GetRelativePath(folder, path) is var relative && relative != ".." && !Path.IsPathRooted(relative)
        && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static CommandFailure Refused(string problem) =>
        new(ExitStatus.WrongUse, problem, "Name another folder after --output; a missing or an empty one will do.");
}
