using ReleasePortal.Domain.Execution;

namespace ReleasePortal.Domain.Kpis;

/// <summary>Counts delays of executed releases.</summary>
internal static class Delayed
{
    /// <param name="facts">What happened.</param>
    /// <param name="counts">Which causes count; the others are left out.</param>
    /// <param name="number">A total of delays.</param>
    /// <param name="hours">A total of hours.</param>
    /// <param name="perReleases">A ratio of delays and releases; null where it is not asked for.</param>
    public static IEnumerable<Sighting> Look(KpiFacts facts, Func<DelayCause, bool> counts, Figure number, Figure hours, Figure? perReleases)
    {
        foreach (var release in facts.Executed)
        {
            var subject = new Subject(release.Release);
            foreach (var figure in new[] { number, hours, perReleases }.OfType<Figure>())
                yield return new Observation(figure, subject, release.EndedAt, release.Of, "a release", Amount: 0);
            foreach (var (place, delay) in (release.Execution?.Delays ?? []).Index())
            {
                var entry = new Subject(release.Execution!, $"delay {place + 1}");
                if (!counts(delay.Cause))
                {
                    yield return new LeftOut(entry, release.EndedAt, release.Of, $"its cause is {Cause(delay)}");
                    continue;
                }

                yield return new Observation(number, entry, release.EndedAt, release.Of, Cause(delay), Amount: 1, Base: 0);
                yield return new Observation(hours, entry, release.EndedAt, release.Of, Cause(delay), delay.Duration.TotalHours, Base: 0);
                if (perReleases is not null)
                    yield return new Observation(perReleases, entry, release.EndedAt, release.Of, Cause(delay), Amount: 1, Base: 0);
            }
        }
    }

    private static string Cause(Delay delay) => Rules.KebabCase.Snake(delay.Cause.ToString()).Replace('_', ' ');
}
