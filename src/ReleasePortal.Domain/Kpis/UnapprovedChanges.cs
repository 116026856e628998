using NodaTime;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Kpis;

public sealed class UnapprovedChanges : KpiDefinition
{
    private static readonly Figure Share = Figure.Percent("unapproved", "Releases that went to production before anybody approved them", Better.Lower);

    public override KpiGroup Group => KpiGroup.Governance;

    public override string Title => "Unapproved changes";

    public override string Question => "What reached production without an approval?";

    public override IReadOnlyList<Figure> Figures { get; } = [Share];

    public override IEnumerable<Sighting> Observe(KpiFacts facts) =>
        from release in facts.Executed
        let started = release.StartedAt ?? release.Release.Window.Interval.Start
        let isApproved = StandingApprovals.Among(Approvals.Of(release.Release, Instant.Min(started, facts.Now)), ApprovalDecision.Approved).Count > 0
        select new Observation(Share, new Subject(release.Release), release.EndedAt, release.Of, isApproved ? "approved before it started" : "no approval before it started", isApproved ? 0 : 1);
}
