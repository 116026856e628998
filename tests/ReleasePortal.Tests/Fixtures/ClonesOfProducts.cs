using ReleasePortal.Domain;
using ReleasePortal.Domain.Products;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Products.Clones;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;

namespace ReleasePortal.Tests.Fixtures;

/// <summary>A folder of clones, and the base repository whose shop-api has its code in one of them.</summary>
internal sealed class ClonesOfProducts : IDisposable
{
    public const string Address = "https://git.shop.example/shop/api";

    /// <summary>Where the clone of <see cref="Address"/> lies.</summary>
    public const string Place = "git.shop.example/shop/api";

    private const string Plan = "releases/shop-1.0.0/release.yml";
    private const string Execution = "releases/shop-1.0.0/execution.yml";

    private readonly TemporaryFolder folder = new();

    public GitChronicle Product { get; } = new();

    public string Path => folder.Path;

    public SmallRepository Records { get; } = SmallRepository.Base()
        .With("content/services/shop-api.yml", SmallRepository.Base().TextOf("content/services/shop-api.yml") + $"repository: {{ url: \"{Address}\" }}\n");

    /// <summary>Clones the product as people do.</summary>
    /// <param name="place">Where to, below the folder.</param>
    /// <param name="how">Options of <c>git clone</c>.</param>
    public async Task<ClonesOfProducts> Clone(string place = Place, string how = "--mirror")
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.Combine(Path, place))!);
        await Shell.Run(Path, $"git clone -q {how} 'file://{Product.Path}' '{place}'");
        return this;
    }

    /// <summary>Says what the plan of shop-1.0.0 names for shop-api, such as <c>tag: v1.0.0</c>.</summary>
    public ClonesOfProducts Planned(params string[] keys)
    {
        Records.Replace(Plan, "    version: \"1.0.0\"", $"    version: \"1.0.0\"{string.Concat(keys.Select(key => $"\n    {key}"))}");
        return this;
    }

    /// <summary>Replaces the deployments of shop-1.0.0, each ten minutes long.</summary>
    /// <param name="deployments">When each was done, and other keys of it.</param>
    public ClonesOfProducts Deployed(params (string At, string Keys)[] deployments)
    {
        var lines = deployments.Select((deployment, index) =>
            $"  - {{ id: d{index + 1}, service: shop-api, environment: production, started_at: {deployment.At}:00Z, finished_at: {deployment.At}:00Z, result: succeeded, by: web-dev{(deployment.Keys.Length == 0 ? "" : ", " + deployment.Keys)} }}\n");
        Records.With(Execution, $"deployments:\n{string.Concat(lines)}");
        return this;
    }

    public RecordSet Read() => Read(new CloneFolder(Path));

    public RecordSet Read(CloneFolder? clones)
    {
        using var disk = new TemporaryFolder();
        Records.WriteTo(disk.Path);
        using var snapshot = RepositorySnapshot.OfWorkingTree(disk.Path);
        return RecordReader.Read(snapshot, HistoryDetail.None, clones).Records;
    }

    public ServiceClone OfShop() => Read().Clones.Of("shop-api")!;

    public IReadOnlyList<DeployedChange> Changes() => [.. new DeployedChanges(Read()).Of("shop-api")];

    public void Dispose()
    {
        Product.Dispose();
        folder.Dispose();
    }
}
