using LibGit2Sharp;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;

namespace ReleasePortal.BrowserTests.Site;

/// <summary>The sample with plans that somebody has just written and not yet committed, as the check sees them: with a history, so that notice counts.</summary>
internal static class SampleCheck
{
    /// <param name="written">The texts, by their paths.</param>
    /// <returns>The plans as they were read, and what is found in their files.</returns>
    public static (IReadOnlyList<Release> Releases, IReadOnlyList<Finding> Findings) Of(IReadOnlyDictionary<string, string> written)
    {
        var folder = Directory.CreateTempSubdirectory("release-portal-sample-");
        try
        {
            foreach (var file in Directory.EnumerateFiles(SourceTree.Root, "portal.yml").Concat(Files("content")).Concat(Files("releases")))
                File.Copy(file, Prepared(folder, Path.GetRelativePath(SourceTree.Root, file)));
            Commit(folder.FullName);
            foreach (var (path, text) in written)
                File.WriteAllText(Prepared(folder, path), text);
            using var snapshot = RepositorySnapshot.OfWorkingTree(folder.FullName);
            var reading = RecordReader.Read(snapshot, HistoryDetail.ForRules);
            Assert.True(reading.Records.History.IsComplete);
            var review = Review.Of(reading.Records, reading.Findings, reading.Records.Portal.AsOf!.Value);
            return ([.. reading.Records.Releases.Where(release => written.ContainsKey(release.Origin.Place.Path))], [.. review.Findings.Where(finding => written.ContainsKey(finding.Place.Path))]);
        }
        finally
        {
            foreach (var file in folder.EnumerateFiles("*", SearchOption.AllDirectories))
                file.Attributes = FileAttributes.Normal;
            folder.Delete(recursive: true);
        }
    }

    private static void Commit(string folder)
    {
        LibGit2Sharp.Repository.Init(folder);
        using var repository = new LibGit2Sharp.Repository(folder);
        LibGit2Sharp.Commands.Stage(repository, "*");
        var author = new Signature("release-manager-1", "release-manager-1@example.org", new DateTimeOffset(2026, 1, 5, 9, 0, 0, TimeSpan.Zero));
        repository.Commit("Take over the sample", author, author);
    }

    private static string Prepared(DirectoryInfo folder, string path)
    {
        var file = Path.Combine(folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        return file;
    }

    private static IEnumerable<string> Files(string below) => Directory.EnumerateFiles(Path.Combine(SourceTree.Root, below), "*", SearchOption.AllDirectories);
}
