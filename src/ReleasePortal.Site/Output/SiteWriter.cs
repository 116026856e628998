using System.Collections.Concurrent;
using System.Security.Cryptography;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Output;

namespace ReleasePortal.Site;

/// <summary>
/// The only writer of the output folder. Files are written beside it, and the finished site takes its place at once:
/// whoever looks sees the old site or the new one, never a mixture.
/// </summary>
public sealed class SiteWriter : IDisposable
{
    private readonly string folder;
    private readonly string draft;
    private readonly OutputLock held;
    private readonly ConcurrentDictionary<string, string> hashes = new(StringComparer.Ordinal);

    private SiteWriter(string folder, OutputLock held)
    {
        this.folder = folder;
        this.held = held;
        draft = held.DraftFolder;
        Directory.CreateDirectory(draft);
    }

    /// <summary>The file beside a folder that is there while a build holds it.</summary>
    public static string LockOf(string folder) => OutputLock.FileOf(folder);

    /// <summary>Takes the folder for one build. It may be missing, empty, or hold a site that was written before.</summary>
    /// <param name="folder">Where the site will be.</param>
    /// <param name="audience">Whose portal it is; null for the whole one. It never takes the place of another audience's.</param>
    /// <exception cref="OutputFolderException">Another build holds it, or it holds something else.</exception>
    public static SiteWriter Open(string folder, string? audience = null)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (Directory.Exists(full) && Directory.EnumerateFileSystemEntries(full).Any() && !File.Exists(Path.Combine(full, BuildManifest.FileName)))
            throw new OutputFolderException($"{folder} holds something that is not a site (it has no {BuildManifest.FileName}); choose another folder or empty it.");
        if (Path.Combine(full, BuildManifest.FileName) is var list && File.Exists(list) && BuildManifest.AudienceOf(list) is var other && other != audience)
            throw new OutputFolderException($"{folder} holds {NameOf(other)}, and this would be {NameOf(audience)}; choose another folder, or empty it.");
        return new SiteWriter(full, OutputLock.Take(full));
    }

    private static string NameOf(string? audience) => audience is null ? "the whole portal" : $"the portal of {audience}";

    /// <summary>Writes one file of the new site. May be called from several threads at once, once for each address.</summary>
    public void Put(Address address, ReadOnlyMemory<byte> bytes)
    {
        if (!hashes.TryAdd(address.File, Convert.ToHexStringLower(SHA256.HashData(bytes.Span))))
            throw new InvalidOperationException($"{address.File} is written twice.");
        var path = Path.Combine(draft, address.File);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(file, bytes.Span, 0);
    }

    /// <summary>Closes the new site with its manifest and puts it in the place of the old one.</summary>
    /// <returns>How many files the site has.</returns>
    public int Publish(BuildFacts facts)
    {
        BuildManifest.Write(Path.Combine(draft, BuildManifest.FileName), facts, hashes);
        FolderExchange.Replace(folder, draft);
        return hashes.Count + 1;
    }

    /// <summary>Clears away what is left beside the folder: the draft of a build that did not finish, or the old site.</summary>
    public void Dispose()
    {
        if (Directory.Exists(draft))
            Directory.Delete(draft, recursive: true);
        held.Dispose();
    }
}
