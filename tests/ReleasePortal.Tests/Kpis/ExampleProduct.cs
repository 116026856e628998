using ReleasePortal.Repository.Products.Clones;
using ReleasePortal.Tests.Fixtures;

namespace ReleasePortal.Tests.Kpis;

/// <summary>The clone of a product whose commits an example lists.</summary>
internal sealed class ExampleProduct : IDisposable
{
    private readonly GitChronicle chronicle = new();
    private readonly TemporaryFolder folder = new();
    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);

    /// <param name="commits">Rows, each below the commits that it stands on.</param>
    public ExampleProduct(IEnumerable<ExampleRow> commits)
    {
        foreach (var row in commits)
        {
            var at = ExampleTime.Written(row["committed"]!)[..16];
            ids[row.Name] = chronicle.Commit(new SmallRepository().With("code.txt", row.Name + "\n"), at, [.. row.List("stands on").Select(parent => ids[parent])]);
        }
    }

    /// <summary>By the names that the example gives them.</summary>
    public IReadOnlyDictionary<string, string> Ids => ids;

    /// <returns>Null where the example has no commits.</returns>
    public async Task<CloneFolder?> Clone()
    {
        if (ids.Count == 0)
            return null;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder.Path, ClonesOfProducts.Place))!);
        await Shell.Run(folder.Path, $"git clone -q --mirror 'file://{chronicle.Path}' '{ClonesOfProducts.Place}'");
        return new CloneFolder(folder.Path);
    }

    public void Dispose()
    {
        chronicle.Dispose();
        folder.Dispose();
    }
}
