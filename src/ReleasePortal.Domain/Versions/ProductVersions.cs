using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Versions;

/// <summary>The versions of every product, and their order. Several threads may ask.</summary>
public sealed class ProductVersions
{
    private readonly Dictionary<string, VersionOrder> orders;
    private readonly Lazy<Dictionary<string, IReadOnlyList<ReleasedVersion>>> versions;

    public ProductVersions(RecordSet records)
    {
        var releases = records.Releases.ToLookup(release => release.Product.Id, StringComparer.Ordinal);
        orders = records.Products.ToDictionary(product => product.Id, product => OrderOf(product.VersionScheme, releases[product.Id]), StringComparer.Ordinal);
        versions = new(() => records.Products.ToDictionary(product => product.Id, product => Sorted(releases[product.Id], orders[product.Id]), StringComparer.Ordinal));
    }

    /// <summary>Null where nobody knows the product.</summary>
    public VersionOrder? OrderOf(string product) => orders.GetValueOrDefault(product);

    /// <summary>Those of releases that were not given up, the newest first: by their order where all of them have one, else by when they ship.</summary>
    public IReadOnlyList<ReleasedVersion> Of(string product) => versions.Value.GetValueOrDefault(product) ?? [];

    /// <param name="scheme">How versions are compared.</param>
    /// <param name="releases">All of the product; asked only where versions are free.</param>
    public static VersionOrder OrderOf(VersionScheme scheme, IEnumerable<Release> releases) => scheme switch
    {
        VersionScheme.Semver => new SemanticOrder(),
        VersionScheme.Calver => new CalendarOrder(),
        VersionScheme.Free => new ShippedOrder(releases),
        _ => throw new ArgumentOutOfRangeException(nameof(scheme)),
    };

    private static IReadOnlyList<ReleasedVersion> Sorted(IEnumerable<Release> releases, VersionOrder order)
    {
        var byTime = releases
            .Where(release => release.Status is not (ReleaseStatus.Cancelled or ReleaseStatus.Withdrawn))
            .GroupBy(release => release.Version.Text, StringComparer.Ordinal)
            .Select(group => new ReleasedVersion(group.Key, [.. group.OrderByDescending(release => release.Window.Start.Instant).ThenBy(release => release.Id, StringComparer.Ordinal)]))
            .OrderByDescending(version => version.Releases[0].Window.Start.Instant)
            .ThenBy(version => version.Text, StringComparer.Ordinal)
            .ToList();
        return byTime.Zip(byTime.Skip(1)).All(pair => order.Compare(pair.First.Text, pair.Second.Text) is not null) && order.Scheme != VersionScheme.Free
            ? [.. byTime.OrderByDescending(version => version.Text, Comparer<string>.Create((left, right) => order.Compare(left, right) ?? 0))]
            : byTime;
    }
}
