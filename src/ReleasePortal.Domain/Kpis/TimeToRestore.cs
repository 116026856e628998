using NodaTime;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Learning;

namespace ReleasePortal.Domain.Kpis;

public sealed class TimeToRestore : KpiDefinition
{
    private static readonly Figure SinceDeployed = Figure.Hours("since-deployed", "From the failed deployment to restored");
    private static readonly Figure SinceDetected = Figure.Hours("since-detected", "From detected to restored");
    private static readonly Figure Open = Figure.Count("open", "Incidents that are not restored yet");

    public override Kpi? Number => Kpi.TimeToRestore;

    public override KpiGroup Group => KpiGroup.Stability;

    public override string Title => "Time to restore";

    public override string Question => "How long do customers wait after a deployment failed?";

    public override IReadOnlyList<Figure> Figures { get; } = [SinceDeployed, SinceDetected, Open];

    public override IEnumerable<Sighting> Observe(KpiFacts facts) =>
        facts.Incidents.SelectMany(incident => Look(incident, facts)).Concat(facts.Deployments.SelectMany(deployment => Undone(deployment, facts)));

    private static IEnumerable<Sighting> Look(Incident incident, KpiFacts facts)
    {
        var (subject, of) = (new Subject(incident), Memberships.Of(incident, facts.Records));
        if (incident.RestoredAt?.Instant is not { } restored || restored > facts.Now)
        {
            yield return new Observation(Open, subject, facts.Now, of, "it is open", Amount: 1);
            yield break;
        }

        yield return new Observation(SinceDetected, subject, restored, of, "from detected to restored", (restored - incident.DetectedAt.Instant).TotalHours);
        if (incident.CausedBy.Count == 0)
            yield return new LeftOut(subject, restored, of, incident.NotCausedByRelease is null ? "its cause is not known" : "no release caused it");
        else if (FailedAt(incident, restored, facts) is { } failed)
            yield return new Observation(SinceDeployed, subject, restored, of, "from the failed deployment to restored", (restored - failed).TotalHours);
        else
            yield return new LeftOut(subject, restored, of, "no deployment that it could come from was done before it was restored");
    }

    /// <summary>When the first of the deployments that caused it was done.</summary>
    private static Instant? FailedAt(Incident incident, Instant restored, KpiFacts facts) => incident.CausedBy
        .Select(facts.Find).OfType<ReleaseFacts>()
        .SelectMany(release => release.Deployments)
        .Where(deployment => deployment.WhyNone is null && deployment.FinishedAt <= restored && facts.Failures.IncidentsOf(deployment).Contains(incident))
        .Min(deployment => deployment.FinishedAt);

    /// <summary>What was undone or mended before it became an incident.</summary>
    private static IEnumerable<Sighting> Undone(ServiceDeployment deployment, KpiFacts facts)
    {
        if (deployment.WhyNone is not null || facts.Failures.IncidentsOf(deployment).Any() || IsOfIncident(deployment, facts))
            yield break;
        if ((FirstDone(FailedDeployments.Undoing(deployment)) ?? FirstDone(FailedDeployments.Mending(deployment))) is not { } restored)
            yield break;
        yield return restored < deployment.FinishedAt
            ? new LeftOut(deployment.Subject, restored, deployment.Of, "it was undone before it was done")
            : new Observation(SinceDeployed, deployment.Subject, restored, deployment.Of, "undone before it became an incident", (restored - deployment.FinishedAt!.Value).TotalHours);
    }

    /// <summary>Whether it was undone or mended because of an incident, which counts by itself.</summary>
    private static bool IsOfIncident(ServiceDeployment deployment, KpiFacts facts) => FailedDeployments.Undoing(deployment).Concat(FailedDeployments.Mending(deployment))
        .Any(one => one.Remediates is { } named && facts.Records.Incidents.TryFind(named, out _));

    /// <summary>When the first of those that worked was done: a try that failed restored nothing.</summary>
    private static Instant? FirstDone(IEnumerable<Deployment> tries) => tries.Where(one => one.Result == DeploymentResult.Succeeded).Min(one => one.FinishedAt?.Instant);
}
