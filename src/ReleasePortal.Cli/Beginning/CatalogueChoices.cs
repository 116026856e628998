using ReleasePortal.Cli.Asking;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Cli.Beginning;

/// <summary>What the records have to choose from, for a key that names one of them.</summary>
internal static class CatalogueChoices
{
    /// <summary>Older releases are seldom meant, and may be written all the same.</summary>
    private const int NewestReleases = 15;

    /// <param name="named">The kind of thing that is named; null where a value is no reference.</param>
    /// <param name="records">Where they are.</param>
    public static IReadOnlyList<Choice> Of(Type? named, RecordSet records) => named switch
    {
        null => [],
        _ when named == typeof(Product) => [.. records.Products.Select(product => new Choice(product.Id, product.Title))],
        _ when named == typeof(Service) => [.. records.Services.Where(service => service.State == ServiceState.Active).Select(service => new Choice(service.Id, $"{service.Title}, tier {service.Tier}"))],
        _ when named == typeof(Team) => [.. records.Teams.Select(team => new Choice(team.Id, team.Title))],
        _ when named == typeof(DeploymentEnvironment) => [.. records.Environments.Select(environment => new Choice(environment.Id, environment.Title))],
        _ when named == typeof(Role) => [.. records.Roles.Select(role => new Choice(role.Id, role.Title))],
        _ when named == typeof(Audience) => [.. records.Portal.Audiences.Select(audience => new Choice(audience))],
        _ when named == typeof(Runbook) => [.. records.Runbooks.Select(runbook => new Choice(runbook.Id, runbook.Title))],
        _ when named == typeof(Person) => [.. records.Teams.SelectMany(team => team.Members.Select(person => new Choice(person.Handle, team.Title)))],
        _ when named == typeof(Release) => [.. records.Releases.OrderByDescending(release => release.Window.Start.Instant).Take(NewestReleases).Select(release => new Choice(release.Id, release.Name))],
        _ => [],
    };

    /// <summary>Whether something else than the choices may be meant.</summary>
    public static bool AreOpen(Type? named) => named == typeof(Release);
}
