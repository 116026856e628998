using NodaTime;
using ReleasePortal.Domain.Governance.Emergencies;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Kpis;

public sealed class EmergencyShare : KpiDefinition
{
    private static readonly Figure Share = Figure.Percent("emergency", "Releases that were emergencies", Better.Lower);
    private static readonly Figure Approved = Figure.Percent("approved-in-time", "Emergencies that were approved or objected to in time", Better.Higher);
    private static readonly Figure Reviewed = Figure.Percent("reviewed-in-time", "Emergencies that were reviewed in time", Better.Higher);

    public override KpiGroup Group => KpiGroup.Governance;

    public override string Title => "Emergency share";

    public override string Question => "How often is the usual way too slow, and is it explained afterwards?";

    public override IReadOnlyList<Figure> Figures { get; } = [Share, Approved, Reviewed];

    public override IEnumerable<Sighting> Observe(KpiFacts facts)
    {
        var duties = new EmergencyDuties(facts.Records, facts.Now);
        return facts.Executed.SelectMany(release => duties.Of(release.Release)
            .Where(duty => duty.Done is not null || duty.IsMissedOn(facts.Now.InZone(facts.Records.Portal.TimeZone).Date))
            .Select(duty => Explained(release, duty))
            .Prepend(Counted(release)));
    }

    private static Observation Counted(ReleaseFacts release)
    {
        var isEmergency = release.Release.Type == ReleaseType.Emergency;
        return Of(Share, release, isEmergency ? "an emergency" : "the usual way", isEmergency);
    }

    private static Observation Explained(ReleaseFacts release, EmergencyDuty duty) => duty.Kind switch
    {
        EmergencyDutyKind.Approval => Of(Approved, release, duty.IsInTime switch { true => "approved or objected to in time", false => "approved or objected to late", null => "nobody has approved or objected" }, duty.IsInTime == true),
        EmergencyDutyKind.Review => Of(Reviewed, release, duty.IsInTime switch { true => "reviewed in time", false => "reviewed late", null => "nobody has reviewed it" }, duty.IsInTime == true),
        _ => throw new ArgumentOutOfRangeException(nameof(duty)),
    };

    private static Observation Of(Figure figure, ReleaseFacts release, string why, bool isMet) =>
        new(figure, new Subject(release.Release), release.EndedAt, release.Of, why, isMet ? 1 : 0);
}
