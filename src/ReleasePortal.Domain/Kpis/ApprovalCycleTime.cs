using NodaTime;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Kpis;

public sealed class ApprovalCycleTime : KpiDefinition
{
    private static readonly Figure Hours = Figure.Hours("hours", "From submitted to decided");
    private static readonly Figure WorkingHours = Figure.Hours("business-hours", "The same in the team's business hours");
    private static readonly Figure Loops = Figure.Count("loops", "Rejections that sent a plan back");
    private static readonly Figure PreApproved = Figure.Count("pre-approved", "Releases that needed no approval", Better.Neither);

    public override Kpi? Number => Kpi.ApprovalCycleTime;

    public override KpiGroup Group => KpiGroup.Speed;

    public override string Title => "Approval cycle time";

    public override string Question => "How long does a plan wait for its approvals?";

    public override IReadOnlyList<Figure> Figures { get; } = [Hours, WorkingHours, Loops, PreApproved];

    public override IEnumerable<Sighting> Observe(KpiFacts facts) => facts.Releases.SelectMany(release => Look(release, facts));

    private static IEnumerable<Sighting> Look(ReleaseFacts release, KpiFacts facts)
    {
        var approvals = Approvals.Of(release.Release, facts.Now);
        var subject = new Subject(release.Release);
        if (approvals.Count == 0)
        {
            return release.WasExecuted && release.EndedAt <= facts.Now
                ? [new Observation(PreApproved, subject, release.EndedAt, release.Of, "it has no approval", Amount: 1)]
                : [];
        }

        var decided = approvals.Max(approval => approval.At.Instant);
        if (!IsDecided(release.Release.Status))
            return [new LeftOut(subject, decided, release.Of, $"it is {Rules.KebabCase.Of(release.Release.Status.ToString())}, not decided")];
        if (Submission.Of(release, facts) is not { } submitted)
            return [new LeftOut(subject, decided, release.Of, "nobody knows when it was submitted")];
        if (decided < submitted)
            return [new LeftOut(subject, decided, release.Of, "it was decided before it was submitted")];
        var loops = approvals.Count(approval => approval.Decision == ApprovalDecision.Rejected);
        var hours = BusinessHours.Of(facts.Records.Teams.Find(release.Release.Owner), facts.Records);
        return
        [
            new Observation(Hours, subject, decided, release.Of, "from submitted to the last approval", (decided - submitted).TotalHours),
            new Observation(WorkingHours, subject, decided, release.Of, "in the team's business hours", hours.Between(submitted, decided)),
            new Observation(Loops, subject, decided, release.Of, loops == 0 ? "no rejection" : "it was rejected and came again", loops),
        ];
    }

    private static bool IsDecided(ReleaseStatus status) => status == ReleaseStatus.Approved || status.IsRunning() || status.WasExecuted();
}
