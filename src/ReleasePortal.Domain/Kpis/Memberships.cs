using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Kpis;

/// <summary>Finds the segments that records belong to.</summary>
internal static class Memberships
{
    /// <summary>The regions are those that its deployments reached; before the first, those of production in which its services run.</summary>
    public static Membership Of(Release release, RecordSet records)
    {
        var services = Known(release.Services.Select(released => released.Service), records);
        var reached = records.Executions.TryFind(release.Id, out var execution)
            ? RegionsOf(execution.Deployments.Select(deployment => deployment.Environment), records)
            : [];
        return new Membership(
            services.Min(service => (int?)service.Tier),
            release.Type,
            release.Owner.Id,
            release.Product.Id,
            reached.Count > 0 ? reached : RegionsOf(services.SelectMany(service => service.Environments), records),
            [.. services.Select(service => service.Id)]);
    }

    /// <summary>Of the deployments of one service: its own tier, and where they went.</summary>
    public static Membership Of(Release release, IReadOnlyList<Deployment> steps, RecordSet records)
    {
        var service = records.Services.Find(steps[0].Service);
        return new Membership(
            service?.Tier, release.Type, release.Owner.Id, release.Product.Id, RegionsOf(steps.Select(step => step.Environment), records), [steps[0].Service.Id]);
    }

    /// <summary>The type, the team and the product of each release that caused it; without one those of its most critical service.</summary>
    public static Membership Of(Incident incident, RecordSet records)
    {
        var services = Known(incident.Services, records);
        var hardest = services.MinBy(service => service.Tier);
        var causes = incident.CausedBy.Select(records.Releases.Find).OfType<Release>().Distinct().ToList();
        var cause = causes.FirstOrDefault();
        return new Membership(
            hardest?.Tier,
            cause?.Type,
            cause?.Owner.Id ?? hardest?.Owner.Id,
            cause?.Product.Id ?? hardest?.Product.Id,
            RegionsOf(services.SelectMany(service => service.Environments), records),
            [.. services.Select(service => service.Id)])
        {
            Also = [.. causes.Skip(1).Select(other => new Membership(null, other.Type, other.Owner.Id, other.Product.Id, [], []))],
        };
    }

    private static List<Service> Known(IEnumerable<Ref<Service>> services, RecordSet records) =>
        [.. services.Select(records.Services.Find).OfType<Service>().DistinctBy(service => service.Id)];

    private static List<string> RegionsOf(IEnumerable<Ref<DeploymentEnvironment>> environments, RecordSet records) =>
    [
        .. environments.Select(records.Environments.Find).Where(environment => environment?.Stage == Stage.Production)
            .Select(environment => environment!.Region).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];
}
