using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Feeds.Badges;

/// <summary>Where a product stands, in four answers.</summary>
/// <param name="Last">What was released last and is in use; null before the first.</param>
/// <param name="Running">What is being released now.</param>
/// <param name="Next">What comes next.</param>
/// <param name="Open">The worst incident of one of its services that is not over.</param>
internal sealed record ProductStanding(Release? Last, Release? Running, Release? Next, Incident? Open)
{
    public static ProductStanding Of(Product product, Material material)
    {
        var releases = material.Records.Releases.Where(release => release.Product.Id == product.Id).ToList();
        var services = material.Records.Services.Where(service => service.Product.Id == product.Id).Select(service => service.Id).ToHashSet(StringComparer.Ordinal);
        return new ProductStanding(
            releases.Where(release => release.Status == ReleaseStatus.Completed).MaxBy(release => release.Window.Start.Instant),
            releases.Where(release => release.Status.IsRunning()).MinBy(release => release.Window.Start.Instant),
            releases.Where(release => release.Status.IsAhead() && release.Status != ReleaseStatus.Postponed).MinBy(release => release.Window.Start.Instant),
            material.Records.Incidents.Where(incident => incident.RestoredAt is null && incident.Services.Any(service => services.Contains(service.Id))).MinBy(incident => incident.Severity));
    }
}
