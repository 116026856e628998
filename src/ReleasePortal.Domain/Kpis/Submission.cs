using NodaTime;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Kpis;

/// <summary>When a plan was first proposed.</summary>
internal static class Submission
{
    /// <returns>As declared, of a plan that came from another system with its history, or when it was over; else the time of the commit that proposed it, so that no later word makes it younger; null where nobody knows.</returns>
    public static Instant? Of(Release release, KpiFacts facts)
    {
        var plans = facts.Records.History.Of(release) is { } trail ? PublishedPlan.Of(trail, facts.Records.History.Clock(facts.Now)) : [];
        if (plans is not [var first, ..] || first.IsImported)
            return release.History?.Submitted?.Instant;
        return first.Status?.IsFinal() == true ? release.History?.Submitted?.Instant : facts.Records.History.Of(release)!.First;
    }
}
