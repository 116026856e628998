using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Tests.Fixtures;

namespace ReleasePortal.Tests.Repository.Schemas;

/// <summary>A record of a fixture, and the rules that the readers say it breaks.</summary>
internal sealed record ReadDocument(string Name, EditedDocument Document, IReadOnlyList<string> Broken)
{
    /// <summary>The records that a case writes or changes.</summary>
    public static IEnumerable<ReadDocument> Of(FixtureCase given)
    {
        var unchanged = SmallRepository.Base();
        using var disk = new TemporaryFolder();
        given.Repository.WriteTo(disk.Path);
        using var snapshot = RepositorySnapshot.OfWorkingTree(disk.Path);
        var findings = RecordReader.Read(snapshot, HistoryDetail.ForPages).Findings;
        return [.. from path in given.Repository.Files.Keys
                   where TextOf(given.Repository, path) != TextOf(unchanged, path)
                   let document = EditedDocument.Of(path, other => TextOf(given.Repository, other))
                   where document is not null
                   select new ReadDocument(
                       $"{given}: {path}",
                       document,
                       [.. findings.Where(finding => finding.Place.Path == path).Select(finding => finding.Rule.Code)])];
    }

    private static string? TextOf(SmallRepository repository, string path) =>
        repository.Files.ContainsKey(path) ? repository.TextOf(path) : null;
}
