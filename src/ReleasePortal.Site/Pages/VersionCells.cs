using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages;

/// <summary>Which version of a service runs in an environment, and since when.</summary>
internal static class VersionCells
{
    public static Part Of(Service service, DeploymentEnvironment environment, Material material)
    {
        if (!service.Environments.Any(reference => reference.Id == environment.Id))
            return "";
        return material.Deployed.Of(service, environment) is { } deployed
            ? new Stacked(
                new PageLink(SiteMap.Of(deployed.Release), deployed.Version.Text),
                new Pair("since", material.Time.ShortDay(material.Time.DateOf(deployed.Deployment.StartedAt.Instant))))
            : "not recorded";
    }
}
