using ReleasePortal.Repository.Imports;

namespace ReleasePortal.Cli.Importing;

/// <summary>Files of others that the command line names.</summary>
internal static class ForeignInput
{
    /// <exception cref="CommandFailure">There is no such file.</exception>
    /// <exception cref="ForeignFileException">It is too large.</exception>
    public static byte[] BytesOf(string file, Surroundings surroundings)
    {
        var path = Path.GetFullPath(file, surroundings.Folder);
        var known = new FileInfo(path);
        if (!known.Exists)
            throw new CommandFailure(ExitStatus.WrongUse, $"There is no file {file}.", "Look at its name.");
        ForeignFile.RequireSize(file, known.Length);
        using var stream = File.OpenRead(path);
        return ForeignFile.BytesOf(file, stream);
    }
}
