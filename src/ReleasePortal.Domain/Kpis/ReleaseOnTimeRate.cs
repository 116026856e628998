using NodaTime;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Kpis;

public sealed class ReleaseOnTimeRate : KpiDefinition
{
    private const string Emergency = "an emergency has no promise to keep";

    private static readonly Figure OnTime = Figure.Percent("on-time", "Released on time", Better.Higher);

    public override Kpi? Number => Kpi.ReleaseOnTimeRate;

    public override KpiGroup Group => KpiGroup.Predictability;

    public override string Title => "Release on-time rate";

    public override string Question => "How many releases started and ended inside the window that was promised for them?";

    public override IReadOnlyList<Figure> Figures { get; } = [OnTime];

    public override IEnumerable<Sighting> Observe(KpiFacts facts)
    {
        foreach (var release in facts.Releases)
        {
            var status = release.Release.Status;
            var original = Original(release);
            if (release.WasExecuted && release.EndedAt <= facts.Now)
                yield return original is { } promised && release.EndedAt > promised.End ? Postponed(release, promised.End) : Executed(release);
            else if (status == ReleaseStatus.Postponed && (original ?? release.Release.Window.Interval).End is var end && end <= facts.Now)
                yield return Postponed(release, end);
            else if (status is ReleaseStatus.Cancelled or ReleaseStatus.Withdrawn && release.Release.Window.Interval.End <= facts.Now)
                yield return Left(release, release.Release.Window.Interval.End, $"it was {(status == ReleaseStatus.Cancelled ? "cancelled" : "withdrawn")}");
        }
    }

    private static Sighting Executed(ReleaseFacts release)
    {
        if (release.Release.Type == ReleaseType.Emergency)
            return Left(release, release.EndedAt, Emergency);
        if (release.Release.Status != ReleaseStatus.Completed)
            return Late(release, release.EndedAt, release.Release.Status == ReleaseStatus.Failed ? "it failed" : "it was rolled back");
        if (release.Baseline?.Window is not { } promised)
            return Left(release, release.EndedAt, "nobody knows which window was promised");
        if (release.StartedAt is not { } started || release.FinishedAt is not { } finished)
            return Left(release, release.EndedAt, "no deployment to production is on record");
        return started < promised.Start ? Late(release, finished, "it started before the promised window")
            : finished > promised.End ? Late(release, finished, "it ended after the promised window")
            : new Observation(OnTime, Of(release), finished, release.Of, "inside the promised window", Amount: 1);
    }

    private static Sighting Postponed(ReleaseFacts release, Instant end) =>
        release.Release.Type == ReleaseType.Emergency ? Left(release, end, Emergency) : Late(release, end, "it was postponed past the window that was promised");

    /// <summary>Of a release that is or was postponed the window that it had: the baseline's, else the one that the branch promised first; null of others.</summary>
    private static Interval? Original(ReleaseFacts release)
    {
        var isPostponed = release.Release.Status == ReleaseStatus.Postponed;
        if (!isPostponed && !release.Plans.Any(plan => plan.Status == ReleaseStatus.Postponed))
            return null;
        return (isPostponed ? release.Baseline?.Window : null) ?? (PromisedWindow.Of(release.Plans) is [var first, ..] ? first.Span : null);
    }

    private static Observation Late(ReleaseFacts release, Instant at, string why) => new(OnTime, Of(release), at, release.Of, why, Amount: 0);

    private static LeftOut Left(ReleaseFacts release, Instant at, string why) => new(Of(release), at, release.Of, why);

    private static Subject Of(ReleaseFacts release) => new(release.Release);
}
