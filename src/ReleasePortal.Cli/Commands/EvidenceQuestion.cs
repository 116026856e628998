using ReleasePortal.Domain;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;

namespace ReleasePortal.Cli.Commands;

/// <summary>Looks up the evidence of one release, or of all, in the files on disk.</summary>
internal static class EvidenceQuestion
{
    /// <param name="root">The folder of the records.</param>
    /// <param name="release">An id, or null for all releases.</param>
    /// <exception cref="CommandFailure">There is no such release, or its list cannot be read.</exception>
    public static FoundEvidence Answer(string root, string? release)
    {
        using var snapshot = RepositorySnapshot.OfWorkingTree(root);
        var records = RecordReader.Read(snapshot, HistoryDetail.None).Records;
        var unread = Unread(records, release);
        if (release is not null && !records.Releases.Knows(release))
            throw UnknownName.Of("release", release, records.Releases.Ids);
        if (unread is not null)
            throw new CommandFailure(ExitStatus.FindingsBlock, $"The evidence.yml of {unread} cannot be read.", "portal check shows what is wrong with it.");
        var lists = records.Evidence.Where(list => release is null || list.Id == release).ToList();
        return new FoundEvidence(release, [.. lists.SelectMany(list => EvidenceEntry.Of(list, records))], [.. lists.SelectMany(list => Unlisted(list, records))]);
    }

    private static string? Unread(RecordSet records, string? release) =>
        records.Evidence.Ids.FirstOrDefault(id => (release is null || id == release) && !records.Evidence.TryFind(id, out _));

    private static IEnumerable<string> Unlisted(EvidenceList list, RecordSet records)
    {
        var listed = list.Items.Where(item => item.File is not null).Select(list.PathOf).ToHashSet(StringComparer.Ordinal);
        var folder = $"{list.Origin.Place.Path[..list.Origin.Place.Path.LastIndexOf('/')]}/evidence/";
        return records.Files.Where(path => path.StartsWith(folder, StringComparison.Ordinal) && !listed.Contains(path)).Order(StringComparer.Ordinal);
    }
}
