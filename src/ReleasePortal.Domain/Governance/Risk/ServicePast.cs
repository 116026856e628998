using NodaTime;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Kpis;

namespace ReleasePortal.Domain.Governance.Risk;

/// <summary>What went wrong with each service, and since when releases of it are on record.</summary>
internal sealed class ServicePast
{
    /// <summary>How far back a failure counts.</summary>
    public const int Days = 90;

    /// <summary>How many failures are told; more change nothing.</summary>
    public const int Most = 20;

    private readonly Dictionary<string, Setback[]> setbacks;
    private readonly Dictionary<string, Instant[]> times;
    private readonly Dictionary<string, Instant> first;

    public ServicePast(KpiFacts facts)
    {
        first = facts.Executed
            .SelectMany(release => release.Release.Services.Select(service => (service.Service.Id, At: release.StartedAt ?? release.Release.Window.Start.Instant)))
            .GroupBy(entry => entry.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Min(entry => entry.At), StringComparer.Ordinal);
        setbacks = Incidents(facts).Concat(Failures(facts)).Concat(Untold(facts))
            .GroupBy(entry => entry.Service, entry => entry.Setback, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderBy(setback => setback.At).ThenBy(setback => setback.Source.Id, StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
        times = setbacks.ToDictionary(entry => entry.Key, entry => Array.ConvertAll(entry.Value, setback => setback.At), StringComparer.Ordinal);
    }

    /// <summary>Whether a release of the service was carried out before.</summary>
    public bool Knows(string service, Instant at) => first.TryGetValue(service, out var start) && start < at;

    /// <summary>What went wrong with any of the services in the 90 days before, each once, the last first; no more than <see cref="Most"/>.</summary>
    /// <param name="services">Those of a release.</param>
    /// <param name="at">Excluded.</param>
    /// <param name="except">The release itself, which does not count against itself.</param>
    public IReadOnlyList<Setback> Before(IReadOnlyList<Service> services, Instant at, string except)
    {
        var from = at - Duration.FromDays(Days);
        var found = new HashSet<(string, string, SetbackKind)>();
        var before = new List<Setback>();
        foreach (var service in services)
        {
            if (!setbacks.TryGetValue(service.Id, out var all))
                continue;
            for (var index = CountBefore(times[service.Id], at) - 1; index >= 0 && all[index].At >= from && before.Count < Most; index--)
            {
                var setback = all[index];
                if ((setback.Kind == SetbackKind.Incident || setback.Source.Id != except) && found.Add((setback.Source.Id, setback.Key, setback.Kind)))
                    before.Add(setback);
            }
        }

        return before;
    }

    private static int CountBefore(Instant[] ordered, Instant at)
    {
        var (low, high) = (0, ordered.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ordered[middle] < at)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static IEnumerable<(string Service, Setback Setback)> Incidents(KpiFacts facts) =>
        from incident in facts.Incidents
        from service in incident.Services
        select (service.Id, new Setback(incident.DetectedAt.Instant, SetbackKind.Incident, incident, ""));

    /// <summary>A service fails once in a release. What failed by an incident of the service alone is told with the incident, and one without an end failed once its release is over.</summary>
    private static IEnumerable<(string Service, Setback Setback)> Failures(KpiFacts facts) =>
        from release in facts.Releases
        from deployment in release.Deployments
        where (deployment.FinishedAt <= facts.Now || release.WasExecuted) && deployment.WhyNone is null && facts.Failures.Why(deployment) is not null
            && !facts.Failures.IncidentsOf(deployment).Any(incident => incident.Services.Any(service => service.Id == deployment.Service))
        select (deployment.Service, Of(release, SetbackKind.FailedDeployment, deployment.Service));

    private static IEnumerable<(string Service, Setback Setback)> Untold(KpiFacts facts) =>
        from release in facts.Executed
        from service in release.Release.Services
        where release.Execution is null || release.Execution.Deployments.All(deployment => deployment.Service.Id != service.Service.Id)
        select (service.Service.Id, Of(release, SetbackKind.Untold, service.Service.Id));

    private static Setback Of(ReleaseFacts release, SetbackKind kind, string service) => new(release.Release.Window.Start.Instant, kind, release.Release, service);
}
