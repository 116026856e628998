using ReleasePortal.Domain;
using ReleasePortal.Domain.Readers;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Site;
using ReleasePortal.Tests.Fixtures;
using Xunit;
using Record = ReleasePortal.Domain.Sources.Record;

namespace ReleasePortal.Tests.Site.Readers;

/// <summary>The portal of a wider audience is the same, byte for byte, whether what it may not know exists or not.</summary>
public sealed class SameWithoutInternalsTests
{
    [Theory]
    [InlineData("partner")]
    [InlineData("customer")]
    public void The_portal_is_the_same_without_all_that_its_readers_may_not_know(string audience)
    {
        var all = Read(SourceTree.Root);
        using var folder = new TemporaryFolder();
        Reduced(all, audience).WriteTo(folder.Path);
        var reduced = Read(folder.Path);
        Assert.Empty(reduced.Services);
        Assert.Empty(reduced.Executions);
        Assert.True(reduced.Releases.Count < all.Releases.Count);

        var (whole, without) = (PortalOf(all, audience), PortalOf(reduced, audience));
        Assert.Equal(whole.Files.Keys.Order(StringComparer.Ordinal), without.Files.Keys.Order(StringComparer.Ordinal));
        Found.Nothing(whole.Files.Where(file => without[file.Key] != file.Value).Select(file => file.Key));
        Assert.True(whole.Files.Count > 200);
    }

    /// <summary>Products, known issues and notes that the readers may know; of releases nothing but version, day and end; of the settings names, look and clock.</summary>
    private static SmallRepository Reduced(RecordSet all, string audience)
    {
        var readers = all.Portal.Readers;
        var repository = new SmallRepository().With("portal.yml", Settings(File.ReadAllText(Path.Combine(SourceTree.Root, "portal.yml"))));
        Record[] kept =
        [
            .. all.Products.Where(product => readers.MayRead(audience, product.Audience.Id)),
            .. all.KnownIssues.Where(issue => readers.MayRead(audience, issue.Audience.Id)),
            .. all.Notes.SelectMany(group => group).Where(note => readers.MayRead(audience, note.Audience.Id)),
        ];
        foreach (var path in kept.SelectMany(record => record.Paths))
            repository.With(path, File.ReadAllBytes(Path.Combine(SourceTree.Root, path)));
        foreach (var release in all.Releases.Where(release => release.Status == ReleaseStatus.Completed || IsNamed(release, all)))
            repository.With(release.Origin.Place.Path, Plan(release));
        return repository;
    }

    /// <summary>Up to the settings that only those who make the products see, and the trackers, whose keys headlines leave out.</summary>
    private static string Settings(string text)
    {
        var lines = text.Split('\n').ToList();
        return string.Join('\n', lines[..lines.FindIndex(line => line.StartsWith("kpi_targets:", StringComparison.Ordinal))]).Replace("title: Release Portal", "title: Another name", StringComparison.Ordinal).Replace("example-commerce/release-portal", "elsewhere/portal", StringComparison.Ordinal);
    }

    private static bool IsNamed(Release release, RecordSet all) => all.KnownIssues.Any(issue => issue.FixedIn?.Text == release.Version.Text || issue.IntroducedIn?.Text == release.Version.Text);

    private static string Plan(Release release) => $"""
        title: Something else
        product: {release.Product.Id}
        version: "{release.Version.Text}"
        type: standard
        status: {release.Status.ToString().ToLowerInvariant()}
        owner: nobody
        summary: Nothing that anybody knows.
        window:
          start: {release.Window.Start.Instant}
          end: {release.Window.Start.Instant.Plus(NodaTime.Duration.FromMinutes(7))}
        services:
          - service: nothing
            version: "0"
        """;

    private static RecordSet Read(string folder)
    {
        using var snapshot = RepositorySnapshot.OfWorkingTree(folder);
        var records = RecordReader.Read(snapshot, HistoryDetail.ForPages).Records;
        Assert.Equal(0, records.Unreadable);
        return records;
    }

    private static SmallSite PortalOf(RecordSet records, string audience) =>
        SmallSite.Of(SitePlan.Draw(ReaderRecords.Of(records, audience), new BuildFacts(SmallSite.Now, null, null, "0.0.0")));
}
