using ReleasePortal.Domain.Readers;
using ReleasePortal.Site.Pages.Notes;

namespace ReleasePortal.Site.Pages.Readers;

/// <summary>From one version to a later one.</summary>
/// <param name="Between">Those behind the first, up to the second; the oldest first.</param>
internal sealed record ReaderSpan(ReaderProduct Product, ReaderVersion From, ReaderVersion To, IReadOnlyList<ReaderVersion> Between)
{
    /// <summary>All pairs of the newest versions of a product; the newest first.</summary>
    public static IEnumerable<ReaderSpan> Of(ReaderProduct product)
    {
        var versions = product.Versions.Take(NoteSpan.MostVersions).ToList();
        return from to in versions.Index()
               from start in versions.Index().Skip(to.Index + 1)
               where product.Order.Compare(start.Item.Text, to.Item.Text) < 0
               select new ReaderSpan(product, start.Item, to.Item, [.. versions[to.Index..start.Index].AsEnumerable().Reverse()]);
    }
}
