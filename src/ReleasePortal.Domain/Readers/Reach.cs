using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Readers;

/// <summary>
/// How far a record reaches: the widest audience that may read of it. Portals and rules ask here. A product, a known issue and a
/// note say it themselves, and what belongs to a product is never for more readers than the product.
/// </summary>
public sealed class Reach(RecordSet records)
{
    private readonly Audiences readers = records.Portal.Readers;

    public static string Of(Product product) => product.Audience.Id;

    /// <returns>Null where nobody knows the product or an audience.</returns>
    public string? Of(KnownIssue issue) => Of(issue.Audience, issue.Product);

    /// <inheritdoc cref="Of(KnownIssue)"/>
    public string? Of(NoteFragment note, Release release) => Of(note.Audience, release.Product);

    /// <summary>Whether wider audiences may know of the version that a release brings, and of its notes.</summary>
    public static bool HasShipped(Release release) => release.Status == ReleaseStatus.Completed;

    private string? Of(Ref<Audience> own, Ref<Product> product) =>
        records.Products.Find(product) is { } found ? readers.NarrowerOf(own, found.Audience) : null;
}
