using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Pages.Completion;

/// <summary>For each release that was carried out or is running, a report on what became of it.</summary>
internal static class CompletionPages
{
    public static bool Has(Release release) => release.Status.WasExecuted() || release.Status.IsRunning();

    public static IEnumerable<Page> Draw(Material material) =>
        from release in material.Records.Releases
        where Has(release)
        select new Page(SiteMap.ReportOf(release), "Completion report", () => CompletionReport.Model(release, material))
        {
            Description = $"What was planned for {RecordLinks.NameOf(release)}, what shipped, and what went otherwise.",
            Source = material.Records.Executions.TryFind(release.Id, out var execution) ? execution.Origin.Place.Path : release.Origin.Place.Path,
        };
}
