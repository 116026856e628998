namespace ReleasePortal.Repository.Snapshots;

/// <summary>One entry of a snapshot.</summary>
/// <param name="Path">Relative to the root, with <c>/</c>.</param>
/// <param name="Kind">What it is; only regular files can be read.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Read">Reads the bytes; may be called again, and from any thread.</param>
public sealed record SnapshotFile(string Path, EntryKind Kind, long Size, Func<byte[]> Read)
{
    /// <summary>The id of its content, where Git has it already: files with one id need not be read to know that they are the same.</summary>
    public string? Blob { get; init; }
}
