using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Feeds.Api.Models;
using ReleasePortal.Site.Feeds.Badges;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Feeds.Api;

/// <summary>Products, services, environments and teams for programs.</summary>
internal sealed class ApiCatalogue(Material material, PublicAddress site)
{
    public ApiProduct Of(Product product)
    {
        var standing = ProductStanding.Of(product, material);
        return new ApiProduct(
            product.Id, product.Title, product.Summary, product.Owner.Id, product.SupportContact, product.VersionScheme, product.Audience.Id,
            [.. material.Records.Services.Where(service => service.Product.Id == product.Id).Select(service => service.Id)],
            standing.Last?.Version.Text,
            standing.Next?.Id,
            site.OrBelowRoot(SiteMap.Of(product)!),
            site.OrBelowRoot(BadgeAddresses.Of(product)),
            site.OrBelowRoot(BadgeAddresses.NextOf(product)));
    }

    public ApiService Of(Service service) => new(
        service.Id, service.Title, service.Summary, service.Product.Id, service.Owner.Id, service.Tier, service.State,
        [.. service.Environments.Select(environment => environment.Id)],
        [.. service.DependsOn.Select(other => other.Id)],
        service.RequiresWindow,
        [.. from environment in material.Records.Environments
            let deployed = material.Deployed.Of(service, environment)
            where deployed is not null
            select new ApiRunning(environment.Id, deployed.Version.Text, deployed.Release.Id, deployed.Deployment.StartedAt.Instant)],
        site.OrBelowRoot(SiteMap.Of(service)!));

    public ApiEnvironment Of(DeploymentEnvironment environment) => new(
        environment.Id, environment.Title, environment.Stage, environment.Region, environment.TimeZone.Id, environment.Exclusive, environment.PromotesTo?.Id,
        site.OrBelowRoot(SiteMap.Of(environment)!));

    /// <summary>Mail addresses are not told: they are in the records to know who commits.</summary>
    public ApiTeam Of(Team team) => new(
        team.Id, team.Title, team.Contact, team.OnCall, team.TimeZone.Id, team.Capacity,
        [.. team.Members.Select(person => new ApiMember(person.Handle, person.Name, [.. person.Roles.Select(role => role.Id)]))],
        site.OrBelowRoot(SiteMap.Of(team)!));
}
