namespace ReleasePortal.Domain.History;

/// <summary>A record as the branch that is read held it. What was written and taken back before a merge is not in it.</summary>
/// <param name="Commit">What brought it to the branch; its committer's time is when that happened.</param>
/// <param name="Versions">Those that came with it, at least one, each after those it was made from.</param>
/// <param name="Changes">What it has unlike the published version before in which it was there; none for the first, and none where it is removed.</param>
/// <param name="Watched">As in <see cref="RecordVersion"/>; of one that is removed what the one before it said.</param>
/// <param name="IsRemoved">Whether the record is not there any more.</param>
public sealed record PublishedVersion(
    Commit Commit,
    IReadOnlyList<RecordVersion> Versions,
    IReadOnlyList<FieldChange> Changes,
    IReadOnlyDictionary<string, string> Watched,
    bool IsRemoved)
{
    /// <inheritdoc cref="Publication.Number"/>
    public int Number => Versions[0].Published.Number;
}
