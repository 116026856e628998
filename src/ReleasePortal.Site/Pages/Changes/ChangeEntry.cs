using NodaTime;
using ReleasePortal.Domain.Governance.Risk;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Pages.Calendar;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Pages.Changes;

/// <summary>One line of the register: a release as the record of a change, with what the commits and the other records add to it.</summary>
/// <param name="Release">Its plan.</param>
/// <param name="Quarter">In which its window begins, in the portal's zone.</param>
/// <param name="Risk">Of one that was carried out as it was when it started.</param>
/// <param name="RequestedAt">When it was first proposed; null where nobody knows.</param>
/// <param name="RequestedBy">Who wrote its first version; null where no commit says it.</param>
/// <param name="ImplementedAt">When the last deployment to production was done; null where there was none yet.</param>
/// <param name="Review">Null where there is none.</param>
internal sealed record ChangeEntry(Release Release, Quarter Quarter, ChangeRisk Risk, Instant? RequestedAt, string? RequestedBy, Instant? ImplementedAt, ReleaseReview? Review)
{
    public static ChangeEntry Of(Release release, Material material)
    {
        var trail = material.Records.History.Of(release) is { } known && known.First <= material.Facts.Now ? known : null;
        return new ChangeEntry(
            release,
            Quarter.Of(material.Time.DateOf(release.Window.Start.Instant)),
            material.Risks.Of(release),
            release.History?.Submitted?.Instant ?? trail?.First,
            trail is null ? null : material.Links.NameOf(trail.Versions[0].Commit.Author),
            material.Kpis.Facts.Find(release.Id)?.FinishedAt,
            material.Records.Reviews.TryFind(release.Id, out var review) ? review : null);
    }

    /// <summary>Every release of whatever state, the latest window first.</summary>
    public static IReadOnlyList<ChangeEntry> All(Material material) =>
    [
        .. material.Records.Releases.AsParallel().AsOrdered().Select(release => Of(release, material))
            .OrderByDescending(change => change.Release.Window.Start.Instant).ThenBy(change => change.Release.Id, StringComparer.Ordinal),
    ];
}
