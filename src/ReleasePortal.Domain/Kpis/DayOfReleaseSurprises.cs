using NodaTime;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Learning;

namespace ReleasePortal.Domain.Kpis;

public sealed class DayOfReleaseSurprises : KpiDefinition
{
    private const int Worst = 2;

    private static readonly Duration Eve = Duration.FromHours(24);
    private static readonly Figure Surprises = Figure.Count("surprises", "Grave surprises on the day of a release");
    private static readonly Figure PerRelease = new("per-release", "Per release", FigureKind.Ratio, KpiUnit.Count, Better.Lower);

    public override Kpi? Number => Kpi.DayOfReleaseSurprises;

    public override KpiGroup Group => KpiGroup.Predictability;

    public override string Title => "Day-of-release surprises";

    public override string Question => "How much does the day of a release bring that nobody knew at the go decision?";

    public override IReadOnlyList<Figure> Figures { get; } = [Surprises, PerRelease];

    public override IEnumerable<Sighting> Observe(KpiFacts facts) => facts.Executed.SelectMany(release => Look(release, facts.Now));

    private static IEnumerable<Sighting> Look(ReleaseFacts release, Instant now)
    {
        foreach (var figure in new[] { Surprises, PerRelease })
            yield return new Observation(figure, new Subject(release.Release), release.EndedAt, release.Of, "a release", Amount: 0);
        foreach (var (place, surprise) in (release.Execution?.Surprises ?? []).Index().Where(entry => entry.Item.At.Instant <= now))
        {
            var subject = new Subject(release.Execution!, $"surprise {place + 1}");
            if (WhyNot(surprise, release) is { } why)
            {
                yield return new LeftOut(subject, release.EndedAt, release.Of, why);
                continue;
            }

            foreach (var figure in new[] { Surprises, PerRelease })
                yield return new Observation(figure, subject, release.EndedAt, release.Of, $"severity {surprise.Severity}, not known at go", Amount: 1, Base: 0);
        }
    }

    private static string? WhyNot(Surprise surprise, ReleaseFacts release) =>
        surprise.Severity > Worst ? "its severity is 3 or 4"
        : surprise.Known ? "it was known at the go decision"
        : surprise.At.Instant < (release.Baseline?.Window ?? release.Release.Window.Interval).Start - Eve ? "it came more than 24 hours before the window"
        : surprise.At.Instant > release.ConfirmedAt ? "it came after the release was confirmed"
        : null;
}
