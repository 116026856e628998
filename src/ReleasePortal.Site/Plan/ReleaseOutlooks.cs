using NodaTime;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Plan;

/// <summary>How every release stands at the instant of the build: worked out once, so that all pages say the same.</summary>
internal sealed class ReleaseOutlooks(RecordSet records, Instant now, LocalDate today)
{
    private readonly Dictionary<string, Outlook> ahead = records.Releases
        .Where(release => release.Status.IsAhead())
        .ToDictionary(release => release.Id, release => Outlook.Of(release, records, now, today), StringComparer.Ordinal);

    /// <summary>The outlook of a release that has yet to start, null for any other.</summary>
    public Outlook? Of(Release release) => ahead.GetValueOrDefault(release.Id);

    /// <summary>What the release is called in one word: its status where it is over or running, postponed or only proposed, else how it stands.</summary>
    public State StateOf(Release release) => Of(release) switch
    {
        null => States.Of(release.Status),
        { Standing: Standing.OnTrack } => States.Of(release.Status),
        var outlook when release.Status is ReleaseStatus.Proposed or ReleaseStatus.Postponed && outlook.Standing != Standing.Blocked => States.Of(release.Status),
        var outlook => States.Of(outlook.Standing),
    };
}
