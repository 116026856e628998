using ReleasePortal.Domain.Products;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>What clones of the services' repositories say of the code that ships: whether it is there, how long it took, how much it is.</summary>
internal static class CodeSection
{
    private static readonly string[] Columns = ["Service", "Code", "Lead time", "Size"];

    /// <summary>Nothing where no clones were given, or the release names no tags and commits.</summary>
    public static Card? Of(Release release, Material material)
    {
        var rows = release.Services
            .Select(released => (Released: released, Clone: material.Records.Clones.Of(released.Service.Id)))
            .Where(entry => entry.Clone is not null)
            .Select(entry => Cells(release, entry.Released, entry.Clone!, material))
            .ToList();
        return rows.Count == 0 ? null : new Card("code", "Code", Table.Of($"Code of {release.Name}", Columns, rows));
    }

    private static IReadOnlyList<Part> Cells(Release release, ReleasedService released, ServiceClone clone, Material material)
    {
        var changes = material.DeployedChanges.Of(released.Service.Id).Where(change => change.Deployment.Release == release.Id).ToList();
        var total = ChangeTotal.Of(changes);
        return
        [
            new Stacked(material.Links.To(released.Service), released.Version.Text),
            CloneWords.Of(released, clone),
            clone.Problem is null ? CloneWords.LeadTimeOf(total) : CloneWords.NoData,
            CloneWords.SizeOf(total),
        ];
    }
}
