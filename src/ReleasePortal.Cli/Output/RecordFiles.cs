using ReleasePortal.Repository.Editing;

namespace ReleasePortal.Cli.Output;

/// <summary>Writes files of records: all of them, or none. Of each a reader sees the old content or the new, and never a part.</summary>
internal static class RecordFiles
{
    /// <param name="root">The folder of the records.</param>
    /// <param name="edits">The files as they were when they were read, and as they are to be.</param>
    /// <exception cref="CommandFailure">One was changed meanwhile, or a link leads elsewhere; nothing was written.</exception>
    public static void Write(string root, IReadOnlyList<FileEdit> edits)
    {
        var places = edits.Select(edit => (Edit: edit, Place: RecordPlace.Of(root, edit.Path))).ToList();
        foreach (var (edit, place) in places)
            RequireUnchanged(edit, place);
        var done = new List<(FileEdit Edit, string Place)>();
        var made = places.SelectMany(entry => MissingFolders(entry.Place)).Distinct(StringComparer.Ordinal).ToList();
        try
        {
            foreach (var (edit, place) in places)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(place)!);
                WholeFile.Put(place, edit.After, overwrite: edit.Before is not null);
                done.Add((edit, place));
            }
        }
        catch
        {
            foreach (var (edit, place) in done)
                TakeBack(edit, place);
            foreach (var folder in made.Where(folder => Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any()))
                Directory.Delete(folder);
            throw;
        }
    }

    /// <summary>Removes a file that was made, and that nobody has changed since.</summary>
    /// <exception cref="CommandFailure">It was changed, or is gone; nothing was removed.</exception>
    public static void Remove(string root, string path, byte[] made)
    {
        var place = RecordPlace.Of(root, path);
        RequireUnchanged(new FileEdit(path, made, made), place);
        File.Delete(place);
    }

    private static void RequireUnchanged(FileEdit edit, string place)
    {
        var now = File.Exists(place) ? File.ReadAllBytes(place) : null;
        if (now is not null && edit.Before is null)
            throw new CommandFailure(ExitStatus.WrongUse, $"There is a file {edit.Path} already, and it is not overwritten.", "Give the new one another name, or remove the old one first.");
        if ((now is null) != (edit.Before is null) || !now.AsSpan().SequenceEqual(edit.Before))
            throw new CommandFailure(ExitStatus.Environment, $"{edit.Path} was changed meanwhile, and nothing was written.", "Run the command again: the file is read anew.");
    }

    private static void TakeBack(FileEdit edit, string place)
    {
        if (edit.Before is null)
            File.Delete(place);
        else
            WholeFile.Put(place, edit.Before, overwrite: true);
    }

    /// <summary>The folders that will be made for a file, the innermost first.</summary>
    private static IEnumerable<string> MissingFolders(string place)
    {
        for (var folder = Path.GetDirectoryName(place)!; !Directory.Exists(folder); folder = Path.GetDirectoryName(folder)!)
            yield return folder;
    }
}
