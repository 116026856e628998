using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Learning;

namespace ReleasePortal.Domain.Kpis;

public sealed class ReworkFromProcessGaps : KpiDefinition
{
    private static readonly Figure Delays = Figure.Count("delays", "Delays because something was missing");
    private static readonly Figure Hours = new("hours", "Hours lost to them", FigureKind.Total, KpiUnit.Hours, Better.Lower);
    private static readonly Figure PerReleases = new("per-10-releases", "Per 10 releases", FigureKind.Ratio, KpiUnit.Count, Better.Lower) { Factor = 10 };

    public override Kpi? Number => Kpi.ReworkFromProcessGaps;

    public override KpiGroup Group => KpiGroup.Governance;

    public override string Title => "Rework from process gaps";

    public override string Question => "How much time is lost because an artifact, an approval, evidence or an environment is missing?";

    public override IReadOnlyList<Figure> Figures { get; } = [Delays, Hours, PerReleases];

    public override IEnumerable<Sighting> Observe(KpiFacts facts) =>
        Delayed.Look(facts, IsGap, Delays, Hours, PerReleases);

    private static bool IsGap(DelayCause cause) =>
        cause is DelayCause.MissingArtifact or DelayCause.MissingApproval or DelayCause.MissingEvidence or DelayCause.MissingEnvironment;
}
