namespace ReleasePortal.Site.Output;

/// <summary>
/// Keeps two builds from writing one folder. The lock is the system's, so that it ends with the process that holds it;
/// the name of the draft folder says which process that is.
/// </summary>
internal sealed class OutputLock : IDisposable
{
    private const string DraftMark = ".draft-";

    private readonly FileStream file;

    private OutputLock(FileStream file, string folder)
    {
        this.file = file;
        DraftFolder = folder + DraftMark + Environment.ProcessId;
    }

    /// <summary>Where the holder writes the new site.</summary>
    public string DraftFolder { get; }

    public static string FileOf(string folder) => folder + ".lock";

    public static OutputLock Take(string folder)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder)!);
        var path = FileOf(folder);
        try
        {
            var held = new OutputLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None), folder);
            foreach (var left in Drafts(folder))
                Directory.Delete(left, recursive: true);
            return held;
        }
        catch (IOException) when (File.Exists(path))
        {
            var holder = Drafts(folder).Select(draft => $"process {draft[(draft.LastIndexOf('-') + 1)..]}").FirstOrDefault("another process");
            throw new OutputFolderException($"{folder} is being written by {holder}; wait for it, or choose another folder.");
        }
    }

    public void Dispose()
    {
        File.Delete(file.Name);
        file.Dispose();
    }

    private static IEnumerable<string> Drafts(string folder) =>
        Directory.EnumerateDirectories(Path.GetDirectoryName(folder)!, Path.GetFileName(folder) + DraftMark + "*").ToList();
}
