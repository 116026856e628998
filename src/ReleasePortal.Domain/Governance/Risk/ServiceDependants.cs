using System.Collections.Concurrent;
using ReleasePortal.Domain.Catalogue;

namespace ReleasePortal.Domain.Governance.Risk;

/// <summary>
/// Which services cannot work without others, directly or through others. One that does not say what it depends on may depend on all;
/// retired ones depend on nothing any more.
/// </summary>
internal sealed class ServiceDependants
{
    private readonly ILookup<string, Service> direct;
    private readonly IReadOnlyList<Service> silent;
    private readonly ConcurrentDictionary<string, IReadOnlyList<Service>> known = new(StringComparer.Ordinal);

    public ServiceDependants(RecordCollection<Service> services)
    {
        var active = services.Where(service => service.State == ServiceState.Active).ToList();
        direct = active.SelectMany(service => service.DependsOn.Select(needed => (needed.Id, Service: service)))
            .ToLookup(edge => edge.Id, edge => edge.Service, StringComparer.Ordinal);
        silent = active.FindAll(IsSilent);
        Unreadable = [.. services.Ids.Where(id => !services.TryFind(id, out _))];
    }

    /// <summary>The services whose files cannot be read: each may depend on all.</summary>
    public IReadOnlyList<string> Unreadable { get; }

    public bool IsSilent(Service service) => !service.Origin.Has("depends_on");

    /// <summary>What depends on any of the services, without the services themselves, each once and in the order of ids.</summary>
    public IReadOnlyList<Service> Of(IReadOnlyList<Service> services) =>
    [
        .. services.SelectMany(service => known.GetOrAdd(service.Id, Find))
            .DistinctBy(service => service.Id)
            .Where(service => !services.Any(changed => changed.Id == service.Id))
            .OrderBy(service => service.Id, StringComparer.Ordinal),
    ];

    private IReadOnlyList<Service> Find(string service)
    {
        var found = new Dictionary<string, Service>(StringComparer.Ordinal);
        var next = new Stack<Service>(direct[service].Concat(silent).Concat(Unreadable.SelectMany(unreadable => direct[unreadable])));
        while (next.TryPop(out var one))
        {
            if (found.TryAdd(one.Id, one))
            {
                foreach (var other in direct[one.Id])
                    next.Push(other);
            }
        }

        return [.. found.Values];
    }
}
