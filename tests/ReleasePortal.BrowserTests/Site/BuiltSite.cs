using NodaTime;
using ReleasePortal.Repository.History;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Readers;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Site;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.BrowserTests.Site;

/// <summary>The sample, built once for all tests.</summary>
internal sealed class BuiltSite
{
    private static readonly Lazy<BuiltSite> Built = new(() => new BuiltSite());

    private BuiltSite()
    {
        Folder = Directory.CreateTempSubdirectory("release-portal-site-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Folder, recursive: true);
        var root = SourceTree.Root;
        using var snapshot = RepositorySnapshot.OfWorkingTree(root);
        var reading = RecordReader.Read(snapshot, HistoryDetail.ForPages);
        var now = reading.Records.Portal.AsOf ?? SystemClock.Instance.GetCurrentInstant();
        var facts = new BuildFacts(now, snapshot.Commit?.Id, snapshot.Commit?.CommittedAt, "test");
        var plan = SitePlan.Draw(reading.Records, Review.Of(reading.Records, reading.Findings, now), facts);
        using var writer = SiteWriter.Open(Folder);
        SiteRenderer.Render(plan, writer.Put);
        writer.Publish(facts);
        Types =
        [
            .. TypesOf(plan, below: "").Concat(TypesOf(WriteCustomers(reading.Records, facts), Customers).Where(type => type.IsFullest))
                .OrderBy(type => type.Address, StringComparer.Ordinal),
        ];
    }

    /// <summary>Where the portal for customers stands, so that it is also seen below a path of its host.</summary>
    private const string Customers = "customers/";

    public static BuiltSite OfTheSample => Built.Value;

    public string Folder { get; }

    /// <summary>For each template the page that has the most to show and the one that has the least.</summary>
    public IReadOnlyList<PageType> Types { get; }

    /// <summary>The file of a page.</summary>
    /// <param name="address">Such as <c>releases/payments-5.3.0/</c>.</param>
    public string FileOf(string address) => Path.Combine(Folder, address.Length == 0 || address.EndsWith('/') ? $"{address}index.html" : address);

    private SitePlan WriteCustomers(RecordSet records, BuildFacts facts)
    {
        var plan = SitePlan.Draw(ReaderRecords.Of(records, "customer"), facts);
        SiteRenderer.Render(plan, (address, bytes) =>
        {
            var file = Path.Combine(Folder, Customers, address.File);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes.ToArray());
        });
        return plan;
    }

    private IEnumerable<PageType> TypesOf(SitePlan plan, string below) => plan.Files.OfType<Page>()
        .GroupBy(page => page.Content().Template, page => page.Address, StringComparer.Ordinal)
        .SelectMany(group =>
        {
            var bySize = group.OrderBy(address => new FileInfo(Path.Combine(Folder, below, address.File)).Length)
                .ThenBy(address => address.Path, StringComparer.Ordinal).ToList();
            return new[] { bySize[^1], bySize[0] }.Distinct().Select(address => new PageType(group.Key, below + address.Path, address == bySize[^1]));
        });
}
