using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Kpis;

public sealed class AgeOfOpenChanges : KpiDefinition
{
    private static readonly Figure Age = Figure.Hours("age", "Since open plans were submitted");

    public override KpiGroup Group => KpiGroup.Speed;

    public override string Title => "Age of open changes";

    public override string Question => "How long do plans lie about?";

    public override IReadOnlyList<Figure> Figures { get; } = [Age];

    /// <summary>All of them count now.</summary>
    public override IEnumerable<Sighting> Observe(KpiFacts facts) =>
        from release in facts.Releases
        where !release.Release.Status.IsFinal()
        let subject = new Subject(release.Release)
        let submitted = Submission.Of(release, facts)
        select submitted is not { } since || since > facts.Now
            ? (Sighting)new LeftOut(subject, facts.Now, release.Of, "nobody knows when it was submitted")
            : new Observation(Age, subject, facts.Now, release.Of, "open", (facts.Now - since).TotalHours);
}
