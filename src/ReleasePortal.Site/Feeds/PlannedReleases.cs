using NodaTime;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Feeds;

/// <summary>Releases in feeds. Their text names no time of the build and no zone but their own, so that it changes only with them.</summary>
internal sealed class PlannedReleases(Material material, Interval horizon, FeedReach reach)
{
    /// <summary>How long a cancelled release is shown as cancelled: some calendars keep what is no longer there.</summary>
    private static readonly Duration Kept = Duration.FromDays(30);

    private readonly ReleaseLines lines = new(material.Records);

    public IEnumerable<FeedEntry> All() => material.Records.Releases
        .Where(release => release.Window.Interval.Start < horizon.End && release.Window.Interval.End > horizon.Start)
        .Select(release => (Release: release, Stamp: EntryStamp.Of(release, material)))
        .Where(entry => StatusOf(entry.Release.Status) != FeedStatus.Cancelled || IsKept(entry.Release, entry.Stamp.Trail))
        .Select(entry => Of(entry.Release, entry.Stamp));

    private FeedEntry Of(Release release, EntryStamp stamp)
    {
        var status = StatusOf(release.Status);
        return new FeedEntry(
            $"release-{release.Id}",
            "release",
            release.Id,
            KebabCase.Snake(release.Status.ToString()),
            Prefix(release.Status) + RecordLinks.NameOf(release),
            Description(release),
            SiteMap.Of(release),
            release.Window.Interval,
            release.Window.Zone)
        {
            Status = status,
            IsInformation = status == FeedStatus.Cancelled,
            Categories = ["Release", EnumWords.Of(release.Type)],
            Modified = stamp.Modified,
            Sequence = stamp.Sequence,
            Feeds = reach.Of(release),
        };
    }

    /// <summary>Where nobody knows when it was given up, from the end of its window.</summary>
    private bool IsKept(Release release, RecordTrail? trail) =>
        material.Facts.Now < (trail?.StatusSince ?? release.Window.Interval.End) + Kept;

    private string Description(Release release) => string.Join('\n',
    [
        release.Summary,
        "",
        $"{States.Of(release.Status).Word}. {ReleaseWords.Kind(release, material)}.",
        $"When: {ReleaseLines.Span(release.Window.Interval, release.Window.Zone)}",
        .. release.Phases.Select(lines.Part),
        lines.Services(release),
    ]);

    private static FeedStatus StatusOf(ReleaseStatus status) => status switch
    {
        ReleaseStatus.Proposed or ReleaseStatus.Postponed => FeedStatus.Tentative,
        ReleaseStatus.Cancelled or ReleaseStatus.Withdrawn => FeedStatus.Cancelled,
        ReleaseStatus.Planned or ReleaseStatus.Approved or ReleaseStatus.InProgress or ReleaseStatus.Validating
            or ReleaseStatus.Completed or ReleaseStatus.RolledBack or ReleaseStatus.Failed => FeedStatus.Confirmed,
    };

    /// <summary>Many calendars do not show the status of an event, so its name says it too.</summary>
    private static string Prefix(ReleaseStatus status) => status switch
    {
        ReleaseStatus.Proposed => "[PROPOSED] ",
        ReleaseStatus.Postponed => "[POSTPONED] ",
        ReleaseStatus.Cancelled or ReleaseStatus.Withdrawn => "[CANCELLED] ",
        ReleaseStatus.Planned or ReleaseStatus.Approved or ReleaseStatus.InProgress or ReleaseStatus.Validating
            or ReleaseStatus.Completed or ReleaseStatus.RolledBack or ReleaseStatus.Failed => "",
    };
}
