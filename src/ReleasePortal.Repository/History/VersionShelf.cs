using LibGit2Sharp;
using ReleasePortal.Repository.Records;

namespace ReleasePortal.Repository.History;

/// <summary>Opens versions of files by their blob, each once.</summary>
internal sealed class VersionShelf(LibGit2Sharp.Repository repository)
{
    private readonly Dictionary<(string Blob, Type Kind), WatchedFields> read = [];

    /// <summary>What a version says. One that cannot be read says what the one before it said.</summary>
    /// <param name="record">The record that the version is of.</param>
    /// <param name="blob">The version, or null where the file is missing.</param>
    /// <param name="before">The version that came before.</param>
    /// <exception cref="NotFoundException">The repository has the commit and not the blob.</exception>
    public WatchedFields Fields(RecordLocation record, string? blob, string? before)
    {
        if (blob is null)
            return WatchedFields.None;
        if (read.TryGetValue((blob, record.Kind.Type), out var known))
            return known;
        var fields = WatchedFields.Read(record, Bytes(blob))
            ?? (before is null || before == blob ? WatchedFields.None : Fields(record, before, null));
        return read[(blob, record.Kind.Type)] = fields;
    }

    /// <summary>A version that is too large is cut behind the limit, and refused for it.</summary>
    private byte[] Bytes(string id)
    {
        var found = repository.Lookup<Blob>(id) ?? throw new NotFoundException($"The blob {id} is missing.");
        using var content = found.GetContentStream();
        var bytes = new byte[Math.Min(found.Size, Yaml.YamlLimits.Bytes + 1L)];
        content.ReadExactly(bytes);
        return bytes;
    }
}
