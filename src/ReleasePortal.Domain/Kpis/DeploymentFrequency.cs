using NodaTime;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Learning;

namespace ReleasePortal.Domain.Kpis;

public sealed class DeploymentFrequency : KpiDefinition
{
    private static readonly Figure Deployments = new("deployments", "Deployments to production per week", FigureKind.PerWeek, KpiUnit.PerWeek, Better.Higher);
    private static readonly Figure Days = new("days", "Days with a deployment per week", FigureKind.DaysPerWeek, KpiUnit.PerWeek, Better.Higher);
    private static readonly Figure Phases = Figure.Count("phases", "Further phases of rollouts", Better.Neither);

    public override Kpi? Number => Kpi.DeploymentFrequency;

    public override KpiGroup Group => KpiGroup.Speed;

    public override string Title => "Deployment frequency";

    public override string Question => "How often does a new version reach customers?";

    public override IReadOnlyList<Figure> Figures { get; } = [Deployments, Days, Phases];

    public override IEnumerable<Sighting> Observe(KpiFacts facts)
    {
        var ran = new HashSet<(string Service, string Environment, string Commit)>();
        foreach (var deployment in facts.Deployments.OrderBy(one => one.FinishedAt).ThenBy(one => one.Subject.Name, StringComparer.Ordinal))
        {
            var at = deployment.FinishedAt!.Value;
            if (WhyNot(deployment, ran) is { } why)
            {
                yield return new LeftOut(deployment.Subject, at, deployment.Of, why);
                continue;
            }

            yield return new Observation(Deployments, deployment.Subject, at, deployment.Of, "a new version", Amount: 1);
            yield return new Observation(Days, deployment.Subject, at, deployment.Of, "a day with a deployment", Amount: DayNumber(at, facts));
            foreach (var phase in deployment.Phases)
                yield return new Observation(Phases, new Subject(deployment.Release.Execution!, phase.Id), phase.FinishedAt!.Instant, deployment.Of, "a further environment of the same version", Amount: 1);
        }

        foreach (var rollback in facts.Releases.SelectMany(release => release.Production.Select(step => (Release: release, Step: step))).Where(one => one.Step.Reason == DeploymentReason.Rollback && one.Step.FinishedAt?.Instant <= facts.Now))
            yield return new LeftOut(new Subject(rollback.Release.Execution!, rollback.Step.Id), rollback.Step.FinishedAt!.Instant, rollback.Release.Of, "a rollback brings nothing new");
    }

    private static int DayNumber(Instant at, KpiFacts facts) =>
        Period.DaysBetween(new LocalDate(1970, 1, 1), at.InZone(facts.Records.Portal.TimeZone).Date);

    private static string? WhyNot(ServiceDeployment deployment, HashSet<(string Service, string Environment, string Commit)> ran)
    {
        if (deployment.WhyNone is { } why)
            return why;
        if (!deployment.Succeeded)
            return "it did not succeed";
        var reached = deployment.Reached.Where(step => step.Commit is not null).Select(step => (step.Service.Id, step.Environment.Id, step.Commit!)).ToList();
        var isNew = reached.Count == 0 || reached.Exists(place => !ran.Contains(place));
        ran.UnionWith(reached);
        return isNew ? null : "the same commit had run there before";
    }
}
