using System.Text;

namespace ReleasePortal.Tests.Fixtures;

/// <summary>A repository in memory, to be written to a real folder or a real commit.</summary>
internal sealed class SmallRepository
{
    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> links = new(StringComparer.Ordinal);

    /// <summary>The folder that holds the fixtures and the base they stand on.</summary>
    public static readonly string Fixtures = Path.Combine(SourceTree.Root, "tests", "ReleasePortal.Tests", "Fixtures");

    private static readonly Lazy<SmallRepository> BaseOnDisk = new(() => OfFolder(Path.Combine(Fixtures, "Base")));

    /// <summary>One valid record of every kind.</summary>
    public static SmallRepository Base() => BaseOnDisk.Value.Copy();

    public static SmallRepository OfFolder(string folder)
    {
        var repository = new SmallRepository();
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            repository.files[Path.GetRelativePath(folder, file).Replace('\\', '/')] = File.ReadAllBytes(file);
        return repository;
    }

    public SmallRepository Copy()
    {
        var copy = new SmallRepository();
        foreach (var (path, bytes) in files)
            copy.files[path] = bytes;
        foreach (var (path, target) in links)
            copy.links[path] = target;
        return copy;
    }

    public IReadOnlyDictionary<string, byte[]> Files => files;

    /// <summary>Paths of symbolic links, with what each points to.</summary>
    public IReadOnlyDictionary<string, string> Links => links;

    public SmallRepository With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public SmallRepository With(string path, byte[] bytes)
    {
        files[path] = bytes;
        return this;
    }

    public SmallRepository Without(string path)
    {
        files.Remove(path);
        return this;
    }

    /// <summary>Changes words in a file; a file in which the change is made already stays as it is.</summary>
    /// <param name="path">A file of the repository.</param>
    /// <param name="before">What stands in it.</param>
    /// <param name="after">What stands there instead.</param>
    public SmallRepository Replace(string path, string before, string after)
    {
        var text = TextOf(path);
        return text.Contains(before, StringComparison.Ordinal) ? With(path, text.Replace(before, after, StringComparison.Ordinal))
            : after.Length > 0 && text.Contains(after, StringComparison.Ordinal) ? this
            : throw new FormatException($"{path} does not say \"{before}\".");
    }

    public SmallRepository WithLink(string path, string target)
    {
        files.Remove(path);
        links[path] = target;
        return this;
    }

    public string TextOf(string path) => files.TryGetValue(path, out var bytes) ? Encoding.UTF8.GetString(bytes) : "";

    public void WriteTo(string folder)
    {
        foreach (var (path, bytes) in files)
            File.WriteAllBytes(Prepared(folder, path), bytes);
        foreach (var (path, target) in links)
            File.CreateSymbolicLink(Prepared(folder, path), target);
    }

    private static string Prepared(string folder, string path)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        return full;
    }
}
