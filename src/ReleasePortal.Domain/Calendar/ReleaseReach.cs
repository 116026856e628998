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
    /// <summary>One reach per phase; without phases the window, in the production environments of its services (in all of one that has none).</summary>
    public static IReadOnlyList<ReleaseReach> Of(Release release, RecordSet records)
    {
        var targets = TargetsOf(release, records);
        return release.Phases.Count > 0
            ? [.. release.Phases.Select(phase => In(phase.Interval, phase.Origin.Value("start"), Reached(phase, targets, records)))]
            : [In(release.Window.Interval, release.Window.Origin.Value("start"), Production(targets))];
    }

    private static ReleaseReach In(Interval span, Place written, List<ReleaseTarget> targets)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var environments = new List<DeploymentEnvironment>();
        foreach (var (_, environment) in targets)
        {
            if (seen.Add(environment.Id))
                environments.Add(environment);
        }

        environments.Sort((one, other) => string.CompareOrdinal(one.Id, other.Id));
        return new ReleaseReach(span, written, environments, targets);
    }

    private static List<ReleaseTarget> Reached(Phase phase, List<ReleaseTarget> targets, RecordSet records)
    {
        if (records.Environments.Find(phase.Environment) is { } named)
            return targets.ConvertAll(target => target with { Environment = named }).Distinct().ToList();
        return phase.Region is { } region ? In(region, targets, records) : Production(targets);
    }

    /// <summary>The services that run in a region; where none does, as the plan says all the same, each is taken to be new there.</summary>
    private static List<ReleaseTarget> In(Ref<Region> region, List<ReleaseTarget> targets, RecordSet records)
    {
        var there = Production(targets).FindAll(target => target.Environment.Region == region.Id);
        return there.Count > 0 ? there :
        [
            .. from service in targets.Select(target => target.Service).DistinctBy(service => service.Id)
               from environment in records.Environments
               where environment.Region == region.Id && environment.Stage == Stage.Production
               select new ReleaseTarget(service, environment),
        ];
    }

    private static List<ReleaseTarget> Production(List<ReleaseTarget> targets)
    {
        var live = new HashSet<string>(StringComparer.Ordinal);
        foreach (var target in targets)
        {
            if (IsProduction(target))
                live.Add(target.Service.Id);
        }

        return targets.FindAll(target => IsProduction(target) || !live.Contains(target.Service.Id));
    }

    private static bool IsProduction(ReleaseTarget target) => target.Environment.Stage == Stage.Production;

    private static List<ReleaseTarget> TargetsOf(Release release, RecordSet records)
    {
        var targets = new List<ReleaseTarget>();
        foreach (var released in release.Services)
        {
            if (records.Services.Find(released.Service) is not { } service)
                continue;
            foreach (var reference in service.Environments)
            {
                if (records.Environments.Find(reference) is { } environment)
                    targets.Add(new ReleaseTarget(service, environment));
            }
        }

        return targets;
    }
}
