namespace ReleasePortal.Domain.History;

/// <summary>A record as the branch that is read held it. What was written and taken back before a merge is not in it.</summary>
/// <param name="Commit">What brought it to the branch; its committer's time is when that happened.</param>
/// <param name="Versions">Those that came with it, at least one, each after those it was made from.</param>
/// <param name="Changes">What it has unlike the published version before.</param>
/// <param name="Watched">As in <see cref="RecordVersion"/>.</param>
public sealed record PublishedVersion(
    Commit Commit,
    IReadOnlyList<RecordVersion> Versions,
    IReadOnlyList<FieldChange> Changes,
    IReadOnlyDictionary<string, string> Watched)
{
    /// <summary>Whether the record is not there any more.</summary>
    public bool IsRemoved => Versions[^1].Kind == VersionKind.Removed;

    /// <summary>In the order of the line of first parents.</summary>
    internal static IReadOnlyList<PublishedVersion> Of(IEnumerable<RecordVersion> versions) =>
    [
        .. versions
            .GroupBy(version => version.Published.Number)
            .OrderBy(group => group.Key)
            .Select(group => group.ToList())
            .Select(group => new PublishedVersion(group[0].Published.Commit, group, Joined(group), group[^1].Watched)),
    ];

    /// <summary>Several changes of one key are one, from the first value to the last; where that is the same there is none.</summary>
    private static IReadOnlyList<FieldChange> Joined(IReadOnlyList<RecordVersion> versions) => versions is [var only]
        ? only.Changes
        :
        [
            .. versions.SelectMany(version => version.Changes)
                .GroupBy(change => change.Field, StringComparer.Ordinal)
                .Select(changes => new FieldChange(changes.Key, changes.First().Before, changes.Last().After))
                .Where(change => change.Before != change.After),
        ];
}
