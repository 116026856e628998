using ReleasePortal.Domain.Governance;

namespace ReleasePortal.Domain.Kpis;

public sealed class WaiversUnused : KpiDefinition
{
    private static readonly Figure Unused = Figure.Percent("unused", "Waivers that waive nothing", Better.Lower);
    private static readonly Figure Open = Figure.Count("open", "Waivers that still count", Better.Neither);

    public override KpiGroup Group => KpiGroup.Governance;

    public override string Title => "Waivers open and unused";

    public override string Question => "Are exceptions closed when they are not needed any more?";

    public override IReadOnlyList<Figure> Figures { get; } = [Unused, Open];

    /// <summary>All that still count do so now.</summary>
    public override IEnumerable<Sighting> Observe(KpiFacts facts)
    {
        var today = facts.Now.InZone(facts.Records.Portal.TimeZone).Date;
        foreach (var waiver in facts.Records.Waivers)
        {
            var subject = new Subject(waiver);
            var of = (facts.Find(waiver.Subject) ?? facts.Releases.FirstOrDefault(release => waiver.IsAbout(release.Release)))?.Of ?? Membership.None;
            if (waiver.Expires < today)
            {
                yield return new LeftOut(subject, facts.Now, of, "it has expired");
                continue;
            }

            var isUsed = facts.UsedWaivers.Contains(waiver.Id);
            yield return new Observation(Open, subject, facts.Now, of, "it counts", Amount: 1);
            yield return new Observation(Unused, subject, facts.Now, of, isUsed ? "a finding is waived by it" : "no finding is waived by it", isUsed ? 0 : 1);
        }
    }
}
