using NodaTime;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Calendar;

/// <summary>When a release reaches which environments.</summary>
/// <param name="Span">Includes its start and excludes its end.</param>
/// <param name="Environments">In the order of their ids.</param>
public sealed record ReleaseReach(Interval Span, IReadOnlyList<DeploymentEnvironment> Environments)
{
    /// <summary>One reach per phase; without phases the window, in the production environments of its services.</summary>
    public static IReadOnlyList<ReleaseReach> Of(Release release, RecordSet records) => release.Phases.Count > 0
        ? [.. release.Phases.Select(phase => new ReleaseReach(phase.Interval, Reached(phase, release, records)))]
        : [new ReleaseReach(release.Window.Interval, Production(release, records))];

    private static List<DeploymentEnvironment> Reached(Phase phase, Release release, RecordSet records)
    {
        if (records.Environments.Find(phase.Environment) is { } named)
            return [named];
        var production = Production(release, records);
        return phase.Region is { } region
            ? production.FindAll(environment => environment.Region == region.Id)
            : production;
    }

    private static List<DeploymentEnvironment> Production(Release release, RecordSet records) =>
    [
        .. release.Services
            .SelectMany(released => records.Services.Find(released.Service)?.Environments ?? [])
            .Select(records.Environments.Find)
            .OfType<DeploymentEnvironment>()
            .Where(environment => environment.Stage == Stage.Production)
            .DistinctBy(environment => environment.Id)
            .OrderBy(environment => environment.Id, StringComparer.Ordinal),
    ];
}
