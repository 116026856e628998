using NodaTime;

namespace ReleasePortal.Domain.Releases.Health;

/// <summary>How many of the seven checks of each service are done. An open one with a day that is not over counts half; one that is late, has no day or is not planned counts nothing.</summary>
internal static class ReadinessHealth
{
    private const int Most = 30;

    private static readonly int Topics = Enum.GetValues<ReadinessTopic>().Length;

    /// <summary>How many of the seven checks of each service the plan does not have.</summary>
    public static int Unplanned(Release release) => Asked(release) - release.Readiness.DistinctBy(check => (check.Service.Id, check.Check)).Count();

    public static HealthPart Of(Release release, LocalDate today)
    {
        var checks = release.Readiness;
        if (checks.Count == 0)
            return new HealthPart(HealthPartKind.Readiness, "No checks of services are written", 0, Most);
        var cleared = checks.Count(check => check.State is GateState.Pass or GateState.Waived);
        var failed = checks.Count(check => check.State == GateState.Fail);
        var inTime = checks.Count(check => check.State == GateState.NotRun && check.Due >= today);
        var late = checks.Count - cleared - failed - inTime;
        var (asked, unplanned) = (Asked(release), Unplanned(release));
        string?[] words =
        [
            $"{cleared} of {asked} checks done",
            inTime > 0 ? $"{inTime} open and in time" : null,
            late > 0 ? $"{late} late or without a day" : null,
            failed > 0 ? $"{failed} failed" : null,
            unplanned > 0 ? $"{unplanned} not planned" : null,
        ];
        return new HealthPart(HealthPartKind.Readiness, string.Join(", ", words.OfType<string>()), Most * ((2 * cleared) + inTime) / (2 * asked), Most);
    }

    private static int Asked(Release release) =>
        Topics * release.Services.Select(released => released.Service.Id).Union(release.Readiness.Select(check => check.Service.Id), StringComparer.Ordinal).Count();
}
