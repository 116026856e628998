using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Pages.History;

/// <summary>Leads from a record that has no page of its own to how it came to be as it is.</summary>
internal static class HistoryLink
{
    /// <returns>Null where nothing is told of it.</returns>
    public static PageLink? Of(Record record, Material material) =>
        material.Records.History.Of(record) is not null && SiteMap.HistoryOf(record) is { } page ? new PageLink(page, "History") : null;
}
