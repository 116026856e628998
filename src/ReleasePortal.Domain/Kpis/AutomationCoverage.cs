using NodaTime;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Kpis;

public sealed class AutomationCoverage : KpiDefinition
{
    private static readonly Figure Steps = Figure.Percent("steps", "Steps that ran by themselves", Better.Higher);
    private static readonly Figure Minutes = Figure.Percent("minutes", "The same, weighted by minutes", Better.Higher);
    private static readonly Figure Manual = Figure.Count("manual", "Steps done by hand");
    private static readonly Figure Checkpoints = Figure.Count("checkpoints", "Checkpoints", Better.Neither);

    public override Kpi? Number => Kpi.AutomationCoverage;

    public override KpiGroup Group => KpiGroup.People;

    public override string Title => "Automation coverage";

    public override string Question => "How much of a cutover runs by itself?";

    public override IReadOnlyList<Figure> Figures { get; } = [Steps, Minutes, Manual, Checkpoints];

    public override IEnumerable<Sighting> Observe(KpiFacts facts) =>
        from release in facts.Releases
        where release.Execution is not null
        let kinds = KindsOf(release.Release, facts.Records)
        from step in release.Execution!.Steps
        where (step.FinishedAt ?? step.StartedAt).Instant <= facts.Now
        from sighting in Look(release, step, kinds)
        select sighting;

    private static IEnumerable<Sighting> Look(ReleaseFacts release, ExecutedStep step, Dictionary<string, StepKind> kinds)
    {
        var (subject, at) = (new Subject(release.Execution!, step.Step), (step.FinishedAt ?? step.StartedAt).Instant);
        if (step.FinishedAt is not { } finished || step.Result is null)
            return [new LeftOut(subject, at, release.Of, "it is not done")];
        if (step.Result == StepResult.Skipped)
            return [new LeftOut(subject, at, release.Of, "it was skipped")];
        if (!kinds.TryGetValue(step.Step, out var kind))
            return [new LeftOut(subject, at, release.Of, "its runbook has no such step any more")];
        if (kind == StepKind.Approval)
            return [new LeftOut(subject, at, release.Of, "it is an approval")];
        var minutes = (finished.Instant - step.StartedAt.Instant).TotalMinutes;
        var automated = kind == StepKind.Automated;
        var why = automated ? "automated" : kind == StepKind.Manual ? "by hand" : "a checkpoint";
        return
        [
            new Observation(Steps, subject, at, release.Of, why, automated ? 1 : 0),
            new Observation(Minutes, subject, at, release.Of, why, automated ? minutes : 0, minutes),
            new Observation(Manual, subject, at, release.Of, why, kind == StepKind.Manual ? 1 : 0),
            new Observation(Checkpoints, subject, at, release.Of, why, kind == StepKind.Checkpoint ? 1 : 0),
        ];
    }

    private static Dictionary<string, StepKind> KindsOf(Release release, RecordSet records) =>
        (records.Runbooks.Find(release.Runbook)?.Steps ?? release.Steps).DistinctBy(step => step.Id).ToDictionary(step => step.Id, step => step.Kind, StringComparer.Ordinal);
}
