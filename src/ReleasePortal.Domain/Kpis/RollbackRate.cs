using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Kpis;

public sealed class RollbackRate : KpiDefinition
{
    private static readonly Figure RolledBack = Figure.Percent("rolled-back", "Releases with a rollback in production", Better.Lower);

    public override Kpi? Number => Kpi.RollbackRate;

    public override KpiGroup Group => KpiGroup.Stability;

    public override string Title => "Rollback rate";

    public override string Question => "How many releases had to be undone in production?";

    public override IReadOnlyList<Figure> Figures { get; } = [RolledBack];

    public override IEnumerable<Sighting> Observe(KpiFacts facts) => facts.Executed.Select(release =>
    {
        var why = Why(release);
        return new Observation(RolledBack, new Subject(release.Release), release.EndedAt, release.Of, why ?? "it stayed", Amount: why is null ? 0 : 1);
    });

    /// <summary>A flag that was switched off counts where the release ended as rolled back.</summary>
    private static string? Why(ReleaseFacts release) =>
        release.Production.FirstOrDefault(deployment => deployment.Reason == DeploymentReason.Rollback) is { } rollback ? $"{rollback.Id} rolled it back"
        : release.Production.FirstOrDefault(deployment => deployment.Result == DeploymentResult.RolledBack) is { } undone ? $"{undone.Id} was rolled back"
        : release.Release.Status == ReleaseStatus.RolledBack ? "it ended as rolled back"
        : null;
}
