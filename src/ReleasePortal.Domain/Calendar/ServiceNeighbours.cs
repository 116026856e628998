using ReleasePortal.Domain.Catalogue;

namespace ReleasePortal.Domain.Calendar;

/// <summary>The services next to each service: those it cannot work without, and those that cannot work without it.</summary>
public sealed class ServiceNeighbours
{
    private readonly ILookup<string, Service> neighbours;

    public ServiceNeighbours(RecordCollection<Service> services)
    {
        var edges = services
            .SelectMany(service => service.DependsOn.Select(needed => (Downstream: service, Upstream: services.Find(needed))))
            .Where(edge => edge.Upstream is not null)
            .ToList();
        neighbours = edges.Select(edge => (edge.Downstream.Id, edge.Upstream!))
            .Concat(edges.Select(edge => (edge.Upstream!.Id, edge.Downstream)))
            .Distinct()
            .ToLookup(edge => edge.Id, edge => edge.Item2, StringComparer.Ordinal);
    }

    public IEnumerable<Service> Of(Service service) => neighbours[service.Id];
}
