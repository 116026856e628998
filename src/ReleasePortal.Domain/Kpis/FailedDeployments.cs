using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Learning;

namespace ReleasePortal.Domain.Kpis;

/// <summary>Which deployments to production failed: they needed a rollback or a hotfix, caused an incident, or never worked. Each fails once.</summary>
public sealed class FailedDeployments
{
    private readonly ILookup<string, Incident> incidentsByRelease;

    public FailedDeployments(KpiFacts facts) => incidentsByRelease = facts.Incidents
        .SelectMany(incident => incident.CausedBy.Select(release => (Release: release.Id, Incident: incident)))
        .DistinctBy(pair => (pair.Release, pair.Incident.Id))
        .ToLookup(pair => pair.Release, pair => pair.Incident, StringComparer.Ordinal);

    /// <returns>Why it failed, in a few words; null where it did not.</returns>
    public string? Why(ServiceDeployment deployment) =>
        deployment.WasRolledBack ? "it was rolled back"
        : Undoing(deployment).FirstOrDefault() is { } undone ? $"{undone.Id} rolled it back"
        : Mending(deployment).FirstOrDefault() is { } hotfix ? $"{hotfix.Id} mended it with a hotfix"
        : IncidentsOf(deployment).MinBy(incident => incident.DetectedAt.Instant) is { } incident ? $"it caused {incident.Id}"
        : !deployment.Succeeded ? "no try of it succeeded"
        : null;

    /// <summary>Rollbacks of its service that started after it, and those that name it, whether they worked or not.</summary>
    public static IEnumerable<Deployment> Undoing(ServiceDeployment deployment) => deployment.Release.Production
        .Where(other => other.Reason == DeploymentReason.Rollback && Mends(other, deployment));

    /// <summary>Hotfixes of the same release that name it, whether they worked or not.</summary>
    public static IEnumerable<Deployment> Mending(ServiceDeployment deployment) => deployment.Release.Production
        .Where(other => other.Reason == DeploymentReason.Hotfix && Names(other, deployment));

    /// <summary>Incidents that its release caused in its service, and that were detected after it had started; where none of the services that the incident hit was deployed, in any.</summary>
    public IEnumerable<Incident> IncidentsOf(ServiceDeployment deployment) => incidentsByRelease[deployment.Release.Release.Id].Where(incident =>
        deployment.StartedAt <= incident.DetectedAt.Instant
        && (incident.Services.Any(service => service.Id == deployment.Service)
            || !deployment.Release.Deployments.Any(other => incident.Services.Any(service => service.Id == other.Service))));

    private static bool Mends(Deployment other, ServiceDeployment deployment) =>
        other.Remediates is { } named && deployment.Release.Production.Any(one => one.Id == named)
            ? Names(other, deployment)
            : other.Service.Id == deployment.Service && other.StartedAt.Instant >= deployment.StartedAt;

    private static bool Names(Deployment other, ServiceDeployment deployment) => deployment.Steps.Any(step => step.Id == other.Remediates);
}
