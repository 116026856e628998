using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Versions;

/// <summary>The versions of every product, and their order. Several threads may ask.</summary>
public sealed class ProductVersions
{
    private readonly Dictionary<string, VersionOrder> orders;
    private readonly Lazy<Dictionary<string, IReadOnlyList<ReleasedVersion>>> versions;
    private readonly Lazy<Dictionary<(string Product, string Version), ReleasedVersion?>> before;

    public ProductVersions(RecordSet records)
        : this(records.Products, records.Releases)
    {
    }

    /// <param name="products">Those whose versions are asked for.</param>
    /// <param name="releases">Those that whoever asks may know of.</param>
    public ProductVersions(IReadOnlyCollection<Product> products, IEnumerable<Release> releases)
    {
        var known = releases.ToLookup(release => release.Product.Id, StringComparer.Ordinal);
        orders = products.ToDictionary(product => product.Id, product => OrderOf(product.VersionScheme, known[product.Id]), StringComparer.Ordinal);
        versions = new(() => products.ToDictionary(product => product.Id, product => Sorted(known[product.Id], orders[product.Id]), StringComparer.Ordinal));
        before = new(() => products.SelectMany(product => Befores(product.Id)).ToDictionary());
    }

    /// <summary>Null where nobody knows the product.</summary>
    public VersionOrder? OrderOf(string product) => orders.GetValueOrDefault(product);

    /// <summary>Those of releases that were not given up, the newest first: by their order where all of them have one, else by when they ship.</summary>
    public IReadOnlyList<ReleasedVersion> Of(string product) => versions.Value.GetValueOrDefault(product) ?? [];

    /// <summary>A version of a product, if there are some and not one of them can be held against another version: 2026.47 against 26.41; null where that can be told. Free versions are no matter of it.</summary>
    public string? Unlike(string product, string version)
    {
        if (OrderOf(product) is not { Scheme: not VersionScheme.Free } order || order.ProblemOf(version) is not null)
            return null;
        var known = Of(product).Select(released => released.Text).Where(text => order.ProblemOf(text) is null).ToList();
        return known.TrueForAll(text => order.Compare(text, version) is null) ? known.FirstOrDefault() : null;
    }

    /// <summary>The version before one of these, as far as it shipped; null where there is none.</summary>
    public ReleasedVersion? Before(string product, string version) => before.Value.GetValueOrDefault((product, version));

    /// <param name="scheme">How versions are compared.</param>
    /// <param name="releases">All of the product; asked only where versions are free.</param>
    public static VersionOrder OrderOf(VersionScheme scheme, IEnumerable<Release> releases) => scheme switch
    {
        VersionScheme.Semver => new SemanticOrder(),
        VersionScheme.Calver => new CalendarOrder(),
        VersionScheme.Free => new ShippedOrder(releases),
        _ => throw new ArgumentOutOfRangeException(nameof(scheme)),
    };

    private IEnumerable<((string Product, string Version) Key, ReleasedVersion? Before)> Befores(string product)
    {
        ReleasedVersion? shipped = null;
        foreach (var version in Of(product).Reverse())
        {
            yield return ((product, version.Text), shipped);
            shipped = version.IsShipped ? version : shipped;
        }
    }

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
