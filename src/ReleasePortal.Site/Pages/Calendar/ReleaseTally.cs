using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>What the releases of some days come to in one sentence.</summary>
internal static class ReleaseTally
{
    /// <summary>Four releases: two on track, one ready, one blocked. Where there are none: No release touches this month.</summary>
    public static string Of(IReadOnlyList<Scheduled<Release>> releases, string period, Material material)
    {
        if (releases.Count == 0)
            return $"No release touches this {period}.";
        var states = releases
            .GroupBy(release => material.Outlooks.StateOf(release.What).Word, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .Select(group => $"{Count.Word(group.Count())} {group.Key.ToLowerInvariant()}");
        return $"{Count.Sentence(Count.InWords(releases.Count, "release"))}: {string.Join(", ", states)}.";
    }
}
