using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>What happened, in the order of the clock, and every deployment.</summary>
internal static class ExecutionSection
{
    private const int MostInSight = 6;

    private static readonly string[] DeploymentColumns = ["Deployment", "Result", "Started", "Took", "By"];
    private static readonly string[] DelayColumns = ["Delay", "Cause", "How long"];

    public static Card? Of(Release release, Material material)
    {
        if (!material.Records.Executions.TryFind(release.Id, out var execution))
            return null;
        List<Part> parts = [];
        if (execution.Outcome is { } outcome)
            parts.Add(new Paragraph(material.Prose.Line(outcome)));
        if (ExecutionLog.Of(release, execution, material) is { Entries.Count: > 0 } log)
            parts.Add(new Titled("Timeline", log));
        if (execution.Delays.Count > 0)
            parts.Add(Table.Of("Delays", DelayColumns, execution.Delays.Select(delay => Cells(delay, material))));
        if (execution.Deployments.Count > 0)
            parts.Add(Deployments(execution.Deployments, material));
        return parts.Count == 0 ? null : new Card("execution", "What happened", new Group(parts));
    }

    private static Part Deployments(IReadOnlyList<Deployment> deployments, Material material)
    {
        var table = Table.Of("Deployments", DeploymentColumns, deployments.Select(deployment => Cells(deployment, material)));
        return deployments.Count <= MostInSight ? table : new Folded(Count.Of(deployments.Count, "deployment"), table);
    }

    private static IReadOnlyList<Part> Cells(Deployment deployment, Material material) =>
    [
        new Stacked(material.Links.To(deployment.Service), new Listed([material.Links.To(deployment.Environment), Reason(deployment)])),
        deployment.Result is { } result ? States.Of(result) : States.Of(ReleaseStatus.InProgress),
        material.Time.Moment(deployment.StartedAt.Instant),
        deployment.FinishedAt is { } finished ? DurationWords.Of(finished.Instant - deployment.StartedAt.Instant) : "",
        material.Links.To(deployment.By),
    ];

    private static IReadOnlyList<Part> Cells(Delay delay, Material material) =>
    [
        delay.Note is null ? EnumWords.Of(delay.Cause) : material.Prose.Line(delay.Note),
        EnumWords.Of(delay.Cause),
        DurationWords.Of(delay.Duration),
    ];

    private static string Reason(Deployment deployment) =>
        $"{EnumWords.Lower(deployment.Reason)}{(deployment.Planned ? "" : ", not planned")}";
}
