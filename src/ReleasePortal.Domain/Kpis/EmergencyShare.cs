using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Kpis;

public sealed class EmergencyShare : KpiDefinition
{
    private static readonly Figure Share = Figure.Percent("emergency", "Releases that were emergencies", Better.Lower);

    public override KpiGroup Group => KpiGroup.Governance;

    public override string Title => "Emergency share";

    public override string Question => "How often is the usual way too slow?";

    public override IReadOnlyList<Figure> Figures { get; } = [Share];

    public override IEnumerable<Sighting> Observe(KpiFacts facts) => facts.Executed.Select(release =>
    {
        var isEmergency = release.Release.Type == ReleaseType.Emergency;
        return new Observation(Share, new Subject(release.Release), release.EndedAt, release.Of, isEmergency ? "an emergency" : "the usual way", isEmergency ? 1 : 0);
    });
}
