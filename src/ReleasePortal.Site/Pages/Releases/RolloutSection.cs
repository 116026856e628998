using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>The phases of a rollout, and how far it is.</summary>
internal static class RolloutSection
{
    public static Card? Of(Release release, Material material)
    {
        if (release.Phases.Count == 0)
            return null;
        material.Records.Executions.TryFind(release.Id, out var execution);
        return new Card("rollout", "Rollout", new StepLine([.. release.Phases.Select(phase => StepOf(phase, release, execution, material))]))
        {
            Padded = true,
        };
    }

    private static Step StepOf(Phase phase, Release release, ExecutionRecord? execution, Material material) =>
        new(StateOf(phase, release, execution, material), Title(phase, material), When(phase, material));

    /// <summary>What the deployments to the phase's environment say; without any, what the release as a whole says.</summary>
    private static State StateOf(Phase phase, Release release, ExecutionRecord? execution, Material material)
    {
        var deployments = execution?.Deployments.Where(deployment => Reaches(phase, deployment, material)).ToList() ?? [];
        if (deployments.Exists(deployment => deployment.Result is null))
            return States.Of(ReleaseStatus.InProgress);
        if (deployments.Count > 0)
            return States.Of(deployments[^1].Result!.Value);
        if (release.Status == ReleaseStatus.Completed)
            return States.Done;
        return release.Status.IsRunning() && phase.Interval.Contains(material.Facts.Now) ? States.Of(ReleaseStatus.InProgress) : States.Open;
    }

    private static bool Reaches(Phase phase, Deployment deployment, Material material) => phase.Environment is { } named
        ? named.Id == deployment.Environment.Id
        : phase.Region is { } region && material.Records.Environments.Find(deployment.Environment)?.Region == region.Id;

    private static string Title(Phase phase, Material material) => string.Join(", ", ((string?[])
    [
        material.Records.Environments.Find(phase.Environment)?.Title ?? phase.Environment?.Id,
        phase.Region is null ? null : $"Region {phase.Region.Id}",
        phase.Ring,
    ]).OfType<string>());

    /// <summary>The time in the portal's zone, and on the clock of the phase where that differs.</summary>
    private static Part When(Phase phase, Material material)
    {
        var span = material.Time.Span(phase.Interval);
        var zone = material.Records.Environments.Find(phase.Environment)?.TimeZone ?? phase.TimeZone;
        return zone is null || zone.GetUtcOffset(phase.Start.Instant) == material.Time.Zone.GetUtcOffset(phase.Start.Instant)
            ? span
            : new Stacked(span, $"there {material.Time.In(zone).SpanText(phase.Interval)}");
    }
}
