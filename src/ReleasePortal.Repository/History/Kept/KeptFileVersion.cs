using ReleasePortal.Repository.Records;

namespace ReleasePortal.Repository.History.Kept;

/// <summary>A version of a file as it was kept.</summary>
/// <param name="shelf">Where its blobs stand.</param>
/// <param name="place">Where the file lies.</param>
/// <param name="blobsAt">Where its blobs are told: the one in the commit after those in its parents.</param>
internal sealed class KeptFileVersion(KeptShelf shelf, KeptFileVersion.Location place, int blobsAt) : FileVersion
{
    public override string Path => place.Path;

    public override RecordLocation Record => place.Record;

    public override IReadOnlyList<string?> Before => shelf.Blobs(blobsAt).SkipLast(1).ToArray();

    public override string? After => shelf.Blobs(blobsAt)[^1];

    /// <summary>Many versions share it.</summary>
    internal sealed record Location(string Path, RecordLocation Record);
}
