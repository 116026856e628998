using System.Text;
using ReleasePortal.Repository.Drafts;
using ReleasePortal.Repository.Snapshots;

namespace ReleasePortal.Cli.Commands;

/// <summary>Writes drafts into the folder of a release: each file whole or not at all, and none over another.</summary>
internal static class DraftFolder
{
    public static void Write(FoundDrafts found, string root)
    {
        foreach (var placed in found.Drafts.Where(placed => placed.State == DraftState.New))
        {
            var path = Path.GetFullPath(placed.Path, root);
            var folder = Inside(root, Path.GetDirectoryName(path)!);
            Directory.CreateDirectory(folder);
            Write(path, DraftFile.Of(placed.Draft, found.Settings));
        }
    }

    private static void Write(string path, string text)
    {
        var beside = $"{path}.{Environment.ProcessId}";
        try
        {
            using (var file = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                file.Write(Encoding.UTF8.GetBytes(text));
                file.Flush(flushToDisk: true);
            }

            File.Move(beside, path, overwrite: false);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>A symbolic link among the records must not lead drafts to another place.</summary>
    private static string Inside(string root, string folder)
    {
        var (real, home) = (RealPath.Of(folder), RealPath.Of(root));
        return real.StartsWith(Path.TrimEndingDirectorySeparator(home) + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? folder : throw new CommandFailure(
            ExitStatus.Environment, $"{folder} leads out of the portal's folder, to {real}.", "Put a folder in the place of the symbolic link.");
    }
}
