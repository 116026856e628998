using System.Runtime.ExceptionServices;
using LibGit2Sharp;
using ReleasePortal.Repository.History.Kept;

namespace ReleasePortal.Repository.History;

/// <summary>Holds what a number of versions say: read one after the other, understood as many at a time as there are processors.</summary>
internal sealed class FieldShelf
{
    private readonly Dictionary<(string Blob, string Extension), FieldSet?> sets;

    private FieldShelf(Dictionary<(string Blob, string Extension), FieldSet?> sets) => this.sets = sets;

    /// <exception cref="NotFoundException">The repository has a commit and not its blob.</exception>
    public static FieldShelf Of(IEnumerable<FileVersion> files, FieldCache cache, LibGit2Sharp.Repository repository)
    {
        var found = new Dictionary<(string Blob, string Extension), FieldSet?>();
        var unread = new List<(string Blob, string Extension)>();
        foreach (var version in files.SelectMany(file => file.Before.Append(file.After).OfType<string>().Select(blob => (Blob: blob, file.Record.Extension))).Distinct())
        {
            if (cache.TryFind(version, out var fields))
                found.Add(version, fields);
            else
                unread.Add(version);
        }

        var extensions = unread.ToLookup(version => version.Blob, version => version.Extension, StringComparer.Ordinal);
        var reader = new FieldReader(new FieldBlocks());
        var read = BlobReader.Read([.. extensions.Select(blob => blob.Key)], repository)
            .AsParallel()
            .SelectMany(blob => extensions[blob.Id].Select(extension => (Version: (blob.Id, extension), Fields: reader.Read(extension, blob.Bytes))));
        try
        {
            foreach (var (version, fields) in read)
            {
                cache.Add(version, fields);
                found.Add(version, fields);
            }
        }
        catch (AggregateException error)
        {
            ExceptionDispatchInfo.Throw(error.InnerExceptions[0]);
        }

        return new FieldShelf(found);
    }

    /// <summary>What a version says. One that cannot be read says what the one before it said, from the first time on that one asks.</summary>
    /// <param name="extension">Of the file, with its dot.</param>
    /// <param name="blob">The version, or null where the file is missing.</param>
    /// <param name="before">The version that came before.</param>
    /// <exception cref="NotFoundException">No commit told of the version: then what was kept of them is wrong.</exception>
    public FieldSet Of(string extension, string? blob, string? before)
    {
        if (blob is null)
            return FieldSet.None;
        if (!sets.TryGetValue((blob, extension), out var fields))
            throw new NotFoundException($"No commit told of the blob {blob}.");
        return fields ?? (sets[(blob, extension)] = before is null || before == blob ? FieldSet.None : Of(extension, before, null));
    }
}
