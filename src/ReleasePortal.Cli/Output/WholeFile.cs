namespace ReleasePortal.Cli.Output;

/// <summary>Writes files of which a reader sees the old content or the new, and never a part.</summary>
internal static class WholeFile
{
    /// <param name="path">Where the file goes; its folder is there.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="overwrite">Whether one that is there is exchanged; who may read and run it stays as it is.</param>
    /// <exception cref="UnauthorizedAccessException">Nobody may write the one that is there.</exception>
    public static void Put(string path, byte[] bytes, bool overwrite)
    {
        var isThere = overwrite && File.Exists(path);
        if (isThere && File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly))
            throw new UnauthorizedAccessException($"{path} is read-only.");
        var beside = $"{path}.{Environment.ProcessId}";
        try
        {
            using (var file = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                file.Write(bytes);
                file.Flush(flushToDisk: true);
            }

            if (isThere && !OperatingSystem.IsWindows())
                File.SetUnixFileMode(beside, File.GetUnixFileMode(path));
            File.Move(beside, path, overwrite);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
