using NodaTime;
using ReleasePortal.Domain.Catalogue;

namespace ReleasePortal.Domain.Execution;

/// <summary>When a release reached production.</summary>
public static class ActualStart
{
    /// <returns>When the first deployment to production started; null where there was none.</returns>
    public static Instant? Of(ExecutionRecord execution, RecordSet records) => execution.Deployments
        .Where(deployment => records.Environments.Find(deployment.Environment) is { Stage: Stage.Production })
        .Select(deployment => (Instant?)deployment.StartedAt.Instant)
        .Min();
}
