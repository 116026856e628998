using ReleasePortal.Domain.Learning;

namespace ReleasePortal.Domain.Kpis;

public sealed class ReleaseRelatedIncidents : KpiDefinition
{
    private static readonly Figure Caused = Figure.Count("caused", "Incidents that releases caused");
    private static readonly Figure PerDeployments = new("per-100-deployments", "Per 100 deployments", FigureKind.Ratio, KpiUnit.Count, Better.Lower) { Factor = 100 };
    private static readonly Figure Unattributed = Figure.Count("unattributed", "Incidents whose cause is not known yet");
    private static readonly IReadOnlyList<Figure> BySeverity = [.. Enumerable.Range(1, 4).Select(severity => Figure.Count($"severity-{severity}", $"Of severity {severity}"))];

    public override Kpi? Number => Kpi.ReleaseRelatedIncidents;

    public override KpiGroup Group => KpiGroup.Stability;

    public override string Title => "Release-related incidents";

    public override string Question => "How many incidents did releases cause, and how bad were they?";

    public override IReadOnlyList<Figure> Figures { get; } = [Caused, PerDeployments, .. BySeverity, Unattributed];

    public override IEnumerable<Sighting> Observe(KpiFacts facts) => Deployed(facts).Concat(facts.Incidents.SelectMany(incident => Look(incident, facts)));

    /// <summary>What could have caused one: without any there is nothing to count.</summary>
    private static IEnumerable<Sighting> Deployed(KpiFacts facts) =>
        from deployment in facts.Deployments
        where deployment.WhyNone is null
        from figure in new[] { Caused, PerDeployments, Unattributed }.Concat(BySeverity)
        select new Observation(figure, deployment.Subject, deployment.FinishedAt!.Value, deployment.Of, "a deployment", Amount: 0);

    private static IEnumerable<Sighting> Look(Incident incident, KpiFacts facts)
    {
        var (subject, at, of) = (new Subject(incident), incident.DetectedAt.Instant, Memberships.Of(incident, facts.Records));
        if (incident.NotCausedByRelease is not null)
            return [new LeftOut(subject, at, of, "no release caused it")];
        if (incident.CausedBy.Count == 0)
            return [new Observation(Unattributed, subject, at, of, "its cause is not known", Amount: 1, Base: 0)];
        var why = $"caused by {string.Join(" and ", incident.CausedBy.Select(release => release.Id).Distinct(StringComparer.Ordinal))}";
        return new[] { Caused, PerDeployments, BySeverity[incident.Severity - 1] }.Select(figure => new Observation(figure, subject, at, of, why, Amount: 1, Base: 0));
    }
}
