using NodaTime;

namespace ReleasePortal.Domain.Releases.Health;

/// <summary>How many checks of services are done. An open one with a day that is not over counts half; one that is late or has no day counts nothing.</summary>
internal static class ReadinessHealth
{
    private const int Most = 30;

    public static HealthPart Of(Release release, LocalDate today)
    {
        var checks = release.Readiness;
        if (checks.Count == 0)
            return new HealthPart(HealthPartKind.Readiness, "No checks of services are written", 0, Most);
        var cleared = checks.Count(check => check.State is GateState.Pass or GateState.Waived);
        var failed = checks.Count(check => check.State == GateState.Fail);
        var inTime = checks.Count(check => check.State == GateState.NotRun && check.Due >= today);
        var late = checks.Count - cleared - failed - inTime;
        string?[] words =
        [
            $"{cleared} of {checks.Count} checks done",
            inTime > 0 ? $"{inTime} open and in time" : null,
            late > 0 ? $"{late} late or without a day" : null,
            failed > 0 ? $"{failed} failed" : null,
        ];
        return new HealthPart(HealthPartKind.Readiness, string.Join(", ", words.OfType<string>()), Most * ((2 * cleared) + inTime) / (2 * checks.Count), Most);
    }
}
