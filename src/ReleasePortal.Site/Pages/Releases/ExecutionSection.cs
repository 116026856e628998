using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Completion;
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
            parts.Add(Delays(execution.Delays, material));
        if (execution.Deployments.Count > 0)
            parts.Add(InSight(execution.Deployments, material));
        return parts.Count == 0 ? null : new Card("execution", "What happened", new Group(parts))
        {
            Aside = CompletionPages.Has(release) ? new PageLink(SiteMap.ReportOf(release), "Completion report") : null,
        };
    }

    public static Table Deployments(IReadOnlyList<Deployment> deployments, Material material) =>
        Table.Of("Deployments", DeploymentColumns, deployments.Select(deployment => Cells(deployment, material)));

    public static Table Delays(IReadOnlyList<Delay> delays, Material material) =>
        Table.Of("Delays", DelayColumns, delays.Select(delay => Cells(delay, material)));

    private static Part InSight(IReadOnlyList<Deployment> deployments, Material material) => deployments.Count <= MostInSight
        ? Deployments(deployments, material)
        : new Folded(Count.Of(deployments.Count, "deployment"), Deployments(deployments, material));

    private static IReadOnlyList<Part> Cells(Deployment deployment, Material material) =>
    [
        new Stacked(material.Links.To(deployment.Service), new Listed([material.Links.To(deployment.Environment), Reason(deployment), .. Mends(deployment, material)])),
        deployment.Result is { } result ? States.Of(result) : States.Of(ReleaseStatus.InProgress),
        material.Time.Moment(deployment.StartedAt.Instant),
        deployment.FinishedAt is { } finished ? DurationWords.Taken(finished.Instant - deployment.StartedAt.Instant) : "",
        material.Links.To(deployment.By),
    ];

    /// <summary>The incident that it mends, with a link, or the deployment.</summary>
    private static IEnumerable<Part> Mends(Deployment deployment, Material material)
    {
        if (deployment.Remediates is { } mended)
            yield return new Pair("mends", material.Records.Incidents.TryFind(mended, out var incident) ? RecordLinks.To(incident) : mended);
    }

    private static IReadOnlyList<Part> Cells(Delay delay, Material material) =>
    [
        delay.Note is null ? EnumWords.Of(delay.Cause) : material.Prose.Line(delay.Note),
        EnumWords.Of(delay.Cause),
        DurationWords.Of(delay.Duration),
    ];

    /// <summary>What a deployment was for, and whether the plan foresaw it.</summary>
    public static string Reason(Deployment deployment) =>
        $"{EnumWords.Lower(deployment.Reason)}{(deployment.Planned ? "" : ", not planned")}";
}
