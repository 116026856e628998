using System.Collections.Concurrent;
using System.Text;
using NodaTime;
using ReleasePortal.Repository.History;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Products.Clones;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Site;
using ReleasePortal.Tests.Fixtures;

namespace ReleasePortal.Tests.Site;

/// <summary>The site of a small repository, in memory.</summary>
internal sealed class SmallSite
{
    public static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 6, 0);

    private readonly ConcurrentDictionary<string, string> files = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, byte[]> images = new(StringComparer.Ordinal);

    private SmallSite(SitePlan plan) => SiteRenderer.Render(plan, (address, bytes) =>
    {
        files[address.File] = Encoding.UTF8.GetString(bytes.Span);
        if (address.File.StartsWith("images/", StringComparison.Ordinal))
            images[address.File] = bytes.ToArray();
    });

    public IReadOnlyDictionary<string, string> Files => files;

    /// <summary>The pictures of the repository among the files, byte for byte.</summary>
    public IReadOnlyDictionary<string, byte[]> Images => images;

    public string this[string path] => files[path];

    public static SmallSite Of(SitePlan plan) => new(plan);

    /// <param name="repository">The records.</param>
    /// <param name="clones">Where clones of the repositories of products are, or null.</param>
    public static SmallSite Of(SmallRepository repository, CloneFolder? clones = null)
    {
        using var folder = new TemporaryFolder();
        repository.WriteTo(folder.Path);
        return OfFolder(folder.Path, clones);
    }

    public static SmallSite OfFolder(string folder, CloneFolder? clones = null)
    {
        using var snapshot = RepositorySnapshot.OfWorkingTree(folder);
        return new SmallSite(Plan(RecordReader.Read(snapshot, HistoryDetail.ForPages, clones)));
    }

    public static SmallSite OfCommit(SmallRepository repository)
    {
        using var git = new GitFolder(isBare: true);
        return OfCommit(git.Path, git.Commit(repository));
    }

    public static SmallSite OfCommit(string folder, string commit)
    {
        using var snapshot = RepositorySnapshot.OfCommit(folder, commit);
        return new SmallSite(Plan(RecordReader.Read(snapshot, HistoryDetail.ForPages)));
    }

    public static RecordSet RecordsOf(SmallRepository repository)
    {
        using var folder = new TemporaryFolder();
        repository.WriteTo(folder.Path);
        using var snapshot = RepositorySnapshot.OfWorkingTree(folder.Path);
        return RecordReader.Read(snapshot, HistoryDetail.ForPages).Records;
    }

    private static SitePlan Plan(ReadingResult read) => SitePlan.Draw(
        read.Records,
        Review.Of(read.Records, read.Findings, read.Records.Portal.AsOf ?? Now),
        new BuildFacts(read.Records.Portal.AsOf ?? Now, null, null, "0.0.0"));
}
