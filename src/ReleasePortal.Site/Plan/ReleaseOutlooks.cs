using NodaTime;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Plan;

/// <summary>How every release stands at the instant of the build: worked out once, so that all pages say the same.</summary>
internal sealed class ReleaseOutlooks(Review review)
{
    private readonly IReadOnlyDictionary<string, Outlook> ahead = Outlook.Ahead(review);

    /// <summary>The outlook of a release that has yet to start, null for any other.</summary>
    public Outlook? Of(Release release) => ahead.GetValueOrDefault(release.Id);

    /// <summary>What the release is called in one word: its status where it is over, running or postponed, or only proposed and not blocked, else how it stands.</summary>
    public State StateOf(Release release) => Of(release) switch
    {
        null => States.Of(release.Status),
        { Standing: Standing.OnTrack } => States.Of(release.Status),
        _ when release.Status == ReleaseStatus.Postponed => States.Of(release.Status),
        var outlook when release.Status == ReleaseStatus.Proposed && outlook.Standing != Standing.Blocked => States.Of(release.Status),
        var outlook => States.Of(outlook.Standing),
    };
}
