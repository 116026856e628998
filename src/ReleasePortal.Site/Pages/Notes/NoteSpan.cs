using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Versions;
using ReleasePortal.Site.Pages.Versions;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Pages.Notes;

/// <summary>From one version that shipped to a later one: what came behind the first, up to the second.</summary>
internal sealed class NoteSpan
{
    /// <summary>Between so many of the newest versions there are pages: 66 for each product.</summary>
    public const int MostVersions = 12;

    private NoteSpan(Product product, ReleasedVersion from, ReleasedVersion to, Material material)
    {
        (Product, From, To) = (product, from, to);
        var order = material.Versions.OrderOf(product.Id)!;
        var between = material.Versions.Of(product.Id).Where(version => order.Compare(from.Text, version.Text) < 0 && order.Compare(version.Text, to.Text) <= 0).Reverse().ToList();
        Releases = [.. between.SelectMany(version => version.Releases.Reverse()).Where(release => release.Status == ReleaseStatus.Completed || release.Status.IsRunning())];
        Undone = [.. between.SelectMany(version => version.Releases).Where(release => release.Status.IsUndone())];
    }

    public Product Product { get; }

    public ReleasedVersion From { get; }

    public ReleasedVersion To { get; }

    /// <summary>Those that shipped, the oldest first.</summary>
    public IReadOnlyList<Release> Releases { get; }

    /// <summary>Those that were tried and taken back: their notes do not count.</summary>
    public IReadOnlyList<Release> Undone { get; }

    /// <summary>All pairs of the newest versions of a product that shipped; the newest first.</summary>
    public static IEnumerable<NoteSpan> Of(Product product, Material material)
    {
        var versions = Shipped(product, material);
        return from to in versions.Index()
               from @from in versions.Skip(to.Index + 1)
               where material.Versions.OrderOf(product.Id)!.Compare(@from.Text, to.Item.Text) < 0
               select new NoteSpan(product, @from, to.Item, material);
    }

    private static List<ReleasedVersion> Shipped(Product product, Material material) =>
        [.. material.Versions.Of(product.Id).Where(version => version.IsShipped).Take(MostVersions)];
}
