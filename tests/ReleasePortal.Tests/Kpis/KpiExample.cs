using ReleasePortal.Domain;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Tests.Fixtures;

namespace ReleasePortal.Tests.Kpis;

/// <summary>The example of a KPI's page, brought to files or commits, read, and counted.</summary>
internal sealed class KpiExample(KpiPage page) : IDisposable
{
    private readonly ExampleProduct product = new(page.Records.Where(row => row.Kind == "commit"));
    private readonly TemporaryFolder folder = new();
    private readonly GitChronicle git = new();

    /// <summary>What could not be read of the files; empty where the rows say what they mean.</summary>
    public IReadOnlyList<string> Problems { get; private set; } = [];

    /// <summary>The ids of a product's commits by their names.</summary>
    public IReadOnlyDictionary<string, string> Commits => product.Ids;

    public async Task<KpiReport> Count()
    {
        var (records, waivers) = await Read();
        return KpiReport.Of(records, ExampleTime.Now, waivers);
    }

    public async Task<KpiFacts> Facts()
    {
        var (records, waivers) = await Read();
        return new KpiFacts(records, ExampleTime.Now, waivers);
    }

    public void Dispose()
    {
        product.Dispose();
        folder.Dispose();
        git.Dispose();
    }

    private async Task<(RecordSet Records, IReadOnlySet<string> UsedWaivers)> Read()
    {
        var example = new ExampleRecords([.. page.Records], product.Ids);
        using var snapshot = Snapshot(example);
        var read = RecordReader.Read(snapshot, snapshot.IsWorkingTree ? HistoryDetail.None : HistoryDetail.ForPages, await product.Clone());
        Problems = [.. example.Unknown, .. read.Findings.Select(Expectation.Describe)];
        return (read.Records, example.UsedWaivers);
    }

    private RepositorySnapshot Snapshot(ExampleRecords records)
    {
        if (records.Versions.Count == 0)
        {
            records.Now().WriteTo(folder.Path);
            return RepositorySnapshot.OfWorkingTree(folder.Path);
        }

        string[] last = [];
        foreach (var (at, content) in records.History())
            last = [git.Commit(content, ExampleTime.Written(at)[..16], last)];
        return RepositorySnapshot.OfCommit(git.Path, last[0]);
    }
}
