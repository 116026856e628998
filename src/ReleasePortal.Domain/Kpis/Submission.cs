using NodaTime;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Kpis;

/// <summary>When a plan was first proposed.</summary>
internal static class Submission
{
    /// <returns>As declared, of a plan that came from another system; else the time of the commit that proposed it; null where nobody knows.</returns>
    public static Instant? Of(Release release, KpiFacts facts)
    {
        if (release.History is { } declared)
            return declared.Submitted?.Instant;
        if (facts.Records.History.Of(release) is not { } trail || trail.First > facts.Now)
            return null;
        return PublishedPlan.Of(trail, facts.Records.History.Clock(facts.Now)) is [var first, ..] && first.Status?.IsFinal() == true ? null : trail.First;
    }
}
