using NodaTime;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Kpis;

/// <summary>When a plan was first proposed.</summary>
internal static class Submission
{
    /// <summary>Nobody reads a plan and its evidence in less.</summary>
    public static readonly Duration Quick = Duration.FromMinutes(2);

    /// <returns>As declared, of a plan that came from another system with its history, or when it was over; else the time of the commit that proposed it, so that no later word makes it younger; null where nobody knows.</returns>
    public static Instant? Of(ReleaseFacts release, KpiFacts facts) =>
        release.Plans is [{ IsImported: false } first, ..] && first.Status?.IsFinal() != true
            ? Instant.Min(facts.Records.History.Of(release.Release)!.First, first.At)
            : release.Release.History?.Submitted?.Instant;
}
