namespace ReleasePortal.Cli.Commands;

/// <summary>Finds the folder of the records.</summary>
internal static class RecordFolder
{
    /// <param name="asked">What the command line says, or null.</param>
    /// <param name="surroundings">Its folder is where the search starts.</param>
    /// <param name="option">What the folder is named with.</param>
    public static string Find(string? asked, Surroundings surroundings, string option = "--repository")
    {
        if (asked is not null)
            return Existing(Path.GetFullPath(asked, surroundings.Folder), option);
        for (var folder = surroundings.Folder; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "portal.yml")))
                return folder;
        }

        // The launcher names the repository it stands in.
        return surroundings.Variable("PORTAL_REPOSITORY") is { } home ? Existing(Path.GetFullPath(home), option) : throw new CommandFailure(
            ExitStatus.WrongUse,
            $"Neither {surroundings.Folder} nor a folder above it has a portal.yml.",
            $"Go into the repository of your portal, or name it with {option} DIR.");
    }

    /// <summary>The folder, which must be there.</summary>
    public static string Existing(string folder, string option) => Directory.Exists(folder) ? folder : throw new CommandFailure(
        ExitStatus.WrongUse, $"There is no folder {folder}.", $"Look at the path after {option}.");
}
