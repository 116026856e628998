using NodaTime;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Calendar;

/// <summary>When a release reaches which environments, and with which services.</summary>
/// <param name="Span">Includes its start and excludes its end.</param>
/// <param name="Written">Where its start is written.</param>
/// <param name="Environments">In the order of their ids; none where they are not known.</param>
/// <param name="Targets">Each known service with each of its environments that is reached.</param>
public sealed record ReleaseReach(
    Interval Span,
    Place Written,
    IReadOnlyList<DeploymentEnvironment> Environments,
    IReadOnlyList<ReleaseTarget> Targets)
{
    /// <summary>One reach per phase; without phases the window, in the production environments of its services.</summary>
    public static IReadOnlyList<ReleaseReach> Of(Release release, RecordSet records)
    {
        var targets = TargetsOf(release, records);
        return release.Phases.Count > 0
            ? [.. release.Phases.Select(phase => In(phase.Interval, phase.Origin.Value("start"), Reached(phase, targets, records)))]
            : [In(release.Window.Interval, release.Window.Origin.Value("start"), Production(targets))];
    }

    private static ReleaseReach In(Interval span, Place written, List<ReleaseTarget> targets) => new(
        span,
        written,
        [.. targets.Select(target => target.Environment).DistinctBy(environment => environment.Id).OrderBy(environment => environment.Id, StringComparer.Ordinal)],
        targets);

    private static List<ReleaseTarget> Reached(Phase phase, List<ReleaseTarget> targets, RecordSet records)
    {
        if (records.Environments.Find(phase.Environment) is { } named)
            return targets.ConvertAll(target => target with { Environment = named }).Distinct().ToList();
        var production = Production(targets);
        return phase.Region is { } region ? production.FindAll(target => target.Environment.Region == region.Id) : production;
    }

    private static List<ReleaseTarget> Production(List<ReleaseTarget> targets) =>
        targets.FindAll(target => target.Environment.Stage == Stage.Production);

    private static List<ReleaseTarget> TargetsOf(Release release, RecordSet records) =>
    [
        .. from released in release.Services
           let service = records.Services.Find(released.Service)
           where service is not null
           from environment in service.Environments.Select(records.Environments.Find)
           where environment is not null
           select new ReleaseTarget(service, environment),
    ];
}
