using NodaTime;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Kpis;

public sealed class PostReleaseValidationTime : KpiDefinition
{
    private static readonly Duration Overdue = Duration.FromHours(48);
    private static readonly Figure Validated = Figure.Hours("validated", "From the last deployment to confirmed");
    private static readonly Figure Late = Figure.Count("overdue", "Releases that nobody confirmed within 48 hours");

    public override Kpi? Number => Kpi.PostReleaseValidationTime;

    public override KpiGroup Group => KpiGroup.Speed;

    public override string Title => "Post-release validation time";

    public override string Question => "How long does it take until somebody says that a release works?";

    public override IReadOnlyList<Figure> Figures { get; } = [Validated, Late];

    public override IEnumerable<Sighting> Observe(KpiFacts facts) => facts.Releases
        .Where(release => release.Production.Count > 0)
        .SelectMany(release => Look(release, facts));

    private static IEnumerable<Sighting> Look(ReleaseFacts release, KpiFacts facts)
    {
        var subject = new Subject(release.Execution!);
        if (release.FinishedAt is not { } finished || finished > facts.Now)
            yield break;
        if (release.Release.Status is ReleaseStatus.RolledBack or ReleaseStatus.Failed)
        {
            yield return new LeftOut(subject, finished, release.Of, "it was undone or failed: there was nothing to confirm");
            yield break;
        }

        var confirmed = release.ConfirmedAt;
        var isLate = (confirmed ?? facts.Now) - finished > Overdue;
        yield return new Observation(Late, subject, finished, release.Of, isLate ? "nobody confirmed it within 48 hours" : "confirmed, or not yet due", Amount: isLate ? 1 : 0);
        if (confirmed is null)
            yield return new LeftOut(subject, finished, release.Of, "nobody has confirmed it yet");
        else if (confirmed < finished)
            yield return new LeftOut(subject, finished, release.Of, "it was confirmed before its last deployment was done");
        else
            yield return new Observation(Validated, subject, confirmed.Value, release.Of, "from the last deployment to confirmed", (confirmed.Value - finished).TotalHours);
    }
}
