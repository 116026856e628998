using ReleasePortal.Site.Feeds.Kpis;
using ReleasePortal.Site.Pages.Changes;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Feeds.Changes;

/// <summary>The register of changes as one table.</summary>
internal static class ChangeCsv
{
    /// <summary>The whole register.</summary>
    public static byte[] Write(Material material) => Write(ChangeEntry.All(material), material);

    public static byte[] Write(IEnumerable<ChangeEntry> changes, Material material)
    {
        var table = new CsvTable([.. ChangeRow.Columns]);
        foreach (var change in changes)
            table.Add([.. ChangeRow.Of(change, material).Select(CsvTable.Text)]);
        return table.Bytes;
    }
}
