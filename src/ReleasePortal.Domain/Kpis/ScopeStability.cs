using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Kpis;

public sealed class ScopeStability : KpiDefinition
{
    private static readonly Figure Moved = Figure.Percent("changed-after-freeze", "Scope added, removed or changed after the freeze", Better.Lower);
    private static readonly Figure Added = Figure.Percent("added", "Added after the freeze", Better.Lower);
    private static readonly Figure Removed = Figure.Percent("removed", "Removed after the freeze", Better.Lower);

    public override Kpi? Number => Kpi.ScopeStability;

    public override KpiGroup Group => KpiGroup.Predictability;

    public override string Title => "Scope stability";

    public override string Question => "How much of the scope that was frozen moved all the same?";

    public override IReadOnlyList<Figure> Figures { get; } = [Moved, Added, Removed];

    public override IEnumerable<Sighting> Observe(KpiFacts facts) => facts.Executed.SelectMany(Look);

    private static IEnumerable<Sighting> Look(ReleaseFacts release)
    {
        var subject = new Subject(release.Release);
        if (release.ScopeSince is not { } since)
            return [new LeftOut(subject, release.EndedAt, release.Of, "nobody knows what its scope was when it froze")];
        if (since.Baseline == 0)
            return [new LeftOut(subject, release.EndedAt, release.Of, "its scope was empty when it froze")];
        return
        [
            Share(Moved, since.Added.Count + since.Removed.Count + since.Changed.Count),
            Share(Added, since.Added.Count),
            Share(Removed, since.Removed.Count),
        ];

        Observation Share(Figure figure, int items) => new(
            figure, subject, release.EndedAt, release.Of, $"{since.Added.Count} added, {since.Removed.Count} removed, {since.Changed.Count} changed of {since.Baseline}", items, since.Baseline);
    }
}
