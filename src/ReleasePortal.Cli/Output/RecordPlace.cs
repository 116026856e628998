using ReleasePortal.Repository.Snapshots;

namespace ReleasePortal.Cli.Output;

/// <summary>Where a file of the records is on disk.</summary>
internal static class RecordPlace
{
    /// <param name="root">The folder of the records.</param>
    /// <param name="path">In the repository, with <c>/</c>.</param>
    /// <returns>The full path.</returns>
    /// <exception cref="CommandFailure">A symbolic link among the records leads the file to another place.</exception>
    public static string Of(string root, string path)
    {
        var full = Path.GetFullPath(path, root);
        if (new FileInfo(full).LinkTarget is not null)
            throw new CommandFailure(ExitStatus.Environment, $"{path} is a symbolic link.", "Put the file in its place.");
        var (real, home) = (RealPath.Of(Path.GetDirectoryName(full)!), Path.TrimEndingDirectorySeparator(RealPath.Of(root)));
        return real == home || real.StartsWith(home + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? full : throw new CommandFailure(
            ExitStatus.Environment, $"{full} leads out of the portal's folder, to {real}.", "Put a folder in the place of the symbolic link.");
    }
}
