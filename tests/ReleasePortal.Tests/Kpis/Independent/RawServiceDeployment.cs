using NodaTime;

namespace ReleasePortal.Tests.Kpis.Independent;

/// <summary>One version of one service on its way through the production environments.</summary>
internal sealed class RawServiceDeployment
{
    private readonly RawRepository all;

    public RawServiceDeployment(RawRepository all, RawRelease release, IReadOnlyList<RawStep> steps)
    {
        (this.all, Release, Steps) = (all, release, steps);
        Segments = Independent.Segments.Of(
            all.Tier([Service]), release.Plan["type"].Text, release.Plan["owner"].Text, release.Plan["product"].Text, all.Regions(steps.Select(step => step.Environment)), [Service]);
    }

    public RawRelease Release { get; }

    /// <summary>In the order in which they started.</summary>
    public IReadOnlyList<RawStep> Steps { get; }

    public IReadOnlyList<string> Segments { get; }

    public RawStep First => Steps[0];

    public string Subject => $"{Release.Id} {First.Id}";

    public string Service => First.Service;

    public bool HasSucceeded => Steps.Any(step => step.HasSucceeded);

    /// <summary>The first success, or else the last end.</summary>
    public Instant? Finished => HasSucceeded ? Steps.Where(step => step.HasSucceeded).Min(step => step.Finished) : Steps.All(step => step.Finished is not null) ? Steps.Max(step => step.Finished) : null;

    public bool IsSwitch => First.Reason is "config" or "flag" && First.Commit is null;

    public bool IsVersion => !IsSwitch && !Steps.All(step => step.Result == "aborted");

    /// <summary>Whether the deployment, one of the same release, takes it back.</summary>
    public bool IsUndoneBy(RawStep other)
    {
        if (other.Reason != "rollback")
            return false;
        return Release.Deployments.Any(step => step.Id == other.Remediates)
            ? Steps.Any(step => step.Id == other.Remediates)
            : other.Service == Service && other.Started >= First.Started;
    }

    public bool IsMendedBy(RawStep other) => other.Reason == "hotfix" && Steps.Any(step => step.Id == other.Remediates);

    public bool IsHeldAgainst(Raw incident)
    {
        var services = incident["services"].Words;
        return incident.Time("detected_at") <= all.Now && First.Started <= incident.Time("detected_at") && incident["caused_by"].Words.Contains(Release.Id)
            && (services.Contains(Service) || !Release.ServiceDeployments.Any(one => services.Contains(one.Service)));
    }
}
