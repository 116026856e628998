using NodaTime;

namespace ReleasePortal.Domain.Releases.Health;

/// <summary>
/// How many criteria of the decision are met. One that has not run counts half while the window is three days away or more, then nothing;
/// one that was taken out counts as one that is not met: what does not apply any more is waived.
/// </summary>
internal static class GateHealth
{
    private const int Most = 30;

    private static readonly Duration Close = Duration.FromDays(3);

    public static HealthPart Of(Release release, IReadOnlyList<string> dropped, Instant now)
    {
        var criteria = release.GoNoGo;
        if (criteria.Count == 0)
            return new HealthPart(HealthPartKind.Gates, "No go/no-go criteria are written", 0, Most);
        var met = criteria.Count(criterion => criterion.State is GateState.Pass or GateState.Waived);
        var failed = criteria.Count(criterion => criterion.State == GateState.Fail);
        var open = criteria.Count - met - failed;
        var half = release.Window.Start.Instant - now >= Close ? open : 0;
        var all = criteria.Count + dropped.Count;
        string?[] words =
        [
            $"{met} of {all} gates met",
            open > 0 ? $"{open} not run" : null,
            failed > 0 ? $"{failed} failed" : null,
            dropped.Count > 0 ? $"{dropped.Count} taken out of the plan ({string.Join(", ", dropped)})" : null,
        ];
        return new HealthPart(HealthPartKind.Gates, string.Join(", ", words.OfType<string>()), Most * ((2 * met) + half) / (2 * all), Most);
    }
}
