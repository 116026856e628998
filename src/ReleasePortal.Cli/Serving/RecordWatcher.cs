using System.Threading.Channels;

namespace ReleasePortal.Cli.Serving;

/// <summary>
/// Tells when files that hold records change. Changes that come together are told once, when they have settled.
/// </summary>
internal sealed class RecordWatcher : IDisposable
{
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(120);
    private static readonly string[] Folders = ["content", "releases"];

    private readonly string root;
    private readonly Channel<string> changes = Channel.CreateUnbounded<string>();
    private readonly List<FileSystemWatcher> watchers = [];

    public RecordWatcher(string root)
    {
        this.root = root;
        Watch(root, recursive: false);
        foreach (var folder in Folders.Select(name => Path.Combine(root, name)).Where(Directory.Exists))
            Watch(folder, recursive: true);
    }

    /// <summary>
    /// Waits for the next change. Ends with the path that changed last, relative to the root: editors that save
    /// through a temporary file touch the real one at the end.
    /// </summary>
    public async Task<string> Next(CancellationToken cancel)
    {
        var last = await changes.Reader.ReadAsync(cancel);
        do
        {
            await Task.Delay(Settling, cancel);
            while (changes.Reader.TryRead(out var later))
                last = later;
        }
        while (changes.Reader.TryPeek(out _));
        return last;
    }

    public void Dispose()
    {
        foreach (var watcher in watchers)
            watcher.Dispose();
    }

    private void Watch(string folder, bool recursive)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = recursive,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, change) => Tell(change.FullPath);
        watcher.Deleted += (_, change) => Tell(change.FullPath);
        watcher.Created += (_, change) => Appeared(change.FullPath);
        watcher.Renamed += (_, change) => Appeared(change.FullPath);
        // Too many changes at once are one change.
        watcher.Error += (_, _) => Tell(folder);
        watcher.EnableRaisingEvents = true;
        lock (watchers)
            watchers.Add(watcher);
    }

    private void Appeared(string path)
    {
        var name = Path.GetRelativePath(root, path);
        if (Folders.Contains(name, StringComparer.Ordinal) && Directory.Exists(path))
            Watch(path, recursive: true);
        Tell(path);
    }

    private void Tell(string path)
    {
        var relative = Path.GetRelativePath(root, path).Replace('\\', '/');
        var first = relative.Split('/')[0];
        if (Folders.Contains(first, StringComparer.Ordinal) || first is "portal.yml" or "portal.md")
            changes.Writer.TryWrite(relative);
    }
}
