using ReleasePortal.Repository.Records;

namespace ReleasePortal.Repository.History.Kept;

/// <summary>Keeps what the log told, so that the next walk reads only what is new.</summary>
/// <param name="place">Where it is kept.</param>
/// <param name="prefix">Where the records are in the repository: another folder is another cache.</param>
internal sealed class HistoryCache(KeptPlace place, string prefix)
{
    private readonly KeptFile kept = new(place, "history", $"release-portal-history-6 {prefix} {Kinds}");

    /// <summary>Only the files of records are kept: with another kind of record there are others.</summary>
    private static string Kinds => string.Join(' ', RecordKinds.All.Select(kind => kind.Location));

    /// <returns>Null where nothing usable is kept.</returns>
    public KeptLog? Load() => kept.Read(reader => new KeptCommitReader(reader).Read());

    /// <param name="commits">Each after its parents, and after the last one none.</param>
    public void Save(IReadOnlyList<LoggedCommit> commits) => kept.Write(writer => new KeptCommitWriter(writer).Write(commits));
}
