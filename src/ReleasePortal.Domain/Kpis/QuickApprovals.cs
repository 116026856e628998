using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Kpis;

public sealed class QuickApprovals : KpiDefinition
{
    private static readonly Figure Share = Figure.Percent("quick", "Approvals within two minutes", Better.Lower);

    public override KpiGroup Group => KpiGroup.Governance;

    public override string Title => "Approvals under two minutes";

    public override string Question => "Is what is approved read?";

    public override IReadOnlyList<Figure> Figures { get; } = [Share];

    public override IEnumerable<Sighting> Observe(KpiFacts facts) =>
        from release in facts.Releases
        from approval in Approvals.Of(release.Release, facts.Now).Where(approval => approval.Decision == ApprovalDecision.Approved)
        let submitted = Submission.Of(release, facts)
        let subject = new Subject(release.Release, $"{approval.Role.Id}, {approval.By.Id}")
        let isQuick = approval.At.Instant - submitted < Submission.Quick
        select submitted is null
            ? (Sighting)new LeftOut(subject, approval.At.Instant, release.Of, "nobody knows when it was submitted")
            : new Observation(Share, subject, approval.At.Instant, release.Of, approval.At.Instant < submitted ? "from before the submission" : isQuick ? "within two minutes of the submission" : "two minutes or more", isQuick ? 1 : 0);
}
