using NodaTime;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Execution;

/// <summary>What a deployment may say that it mends: an incident, or an earlier deployment of its release.</summary>
public static class Remedies
{
    /// <returns>How a name is wrong; null where it names an incident, or a deployment that began no later.</returns>
    /// <param name="named">What the deployment says that it mends.</param>
    /// <param name="own">The id of the deployment that says so.</param>
    /// <param name="startedAt">When that began.</param>
    /// <param name="execution">Its record; null where nothing is recorded yet.</param>
    /// <param name="records">All of them.</param>
    public static RemedyProblem? ProblemOf(string named, string own, Instant startedAt, ExecutionRecord? execution, RecordSet records)
    {
        if (records.Incidents.Knows(named))
            return null;
        if (named == own)
            return RemedyProblem.Itself;
        return execution?.Deployments.FirstOrDefault(deployment => deployment.Id == named) is not { } mended ? RemedyProblem.Unknown
            : mended.StartedAt.Instant > startedAt ? RemedyProblem.Later : null;
    }

    /// <summary>The incidents that somebody would mend with a release: those that are open, and those in its services; the latest first.</summary>
    public static IReadOnlyList<Incident> Incidents(Release release, RecordSet records)
    {
        var services = release.Services.Select(released => released.Service.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. records.Incidents
                .Where(incident => incident.RestoredAt is null || incident.Services.Any(service => services.Contains(service.Id)))
                .OrderBy(incident => incident.RestoredAt is not null)
                .ThenByDescending(incident => incident.StartedAt.Instant)
                .ThenBy(incident => incident.Id, StringComparer.Ordinal),
        ];
    }
}
