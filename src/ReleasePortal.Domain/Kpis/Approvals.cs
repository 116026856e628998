using NodaTime;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Kpis;

/// <summary>What was said of a plan, here and in the system that it came from.</summary>
internal static class Approvals
{
    /// <summary>In the order of time.</summary>
    public static IReadOnlyList<Approval> Of(Release release, Instant now) =>
        [.. release.Approvals.Concat(release.History?.Approvals ?? []).Where(approval => approval.At.Instant <= now).OrderBy(approval => approval.At.Instant)];
}
