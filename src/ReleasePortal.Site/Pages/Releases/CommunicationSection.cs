using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>Who is told what and when, and whether it was sent.</summary>
internal static class CommunicationSection
{
    private static readonly string[] Columns = ["Message", "Channel", "Owner", "Due", "Sent"];

    public static Card? Of(Release release, Material material)
    {
        if (release.Communications.Count == 0)
            return null;
        var sent = release.Communications.Count(message => message.SentAt is not null);
        return new Card("communications", "Communications", Table.Of("Messages about this release", Columns, release.Communications
            .OrderBy(message => message.Due.Resolve(release.Window.Start.Instant))
            .Select(message => Cells(message, release, material))))
        {
            Aside = new PageLink(SiteMap.MessagesOf(release), $"{Count.Digits(sent)} of {Count.Digits(release.Communications.Count)} sent"),
            Mark = $"{Count.Digits(sent)} of {Count.Digits(release.Communications.Count)}",
        };
    }

    private static IReadOnlyList<Part> Cells(Communication message, Release release, Material material)
    {
        var due = message.Due.Resolve(release.Window.Start.Instant);
        return
        [
            NameOf(message),
            message.Channel,
            material.Links.To(message.Owner),
            new Stacked(material.Time.Moment(due), message.Due.Offset?.Written),
            message.SentAt is { } sent ? new Stacked(StateOf(message, release, material), material.Time.Moment(sent.Instant)) : StateOf(message, release, material),
        ];
    }

    public static string NameOf(Communication message) => $"{EnumWords.Of(message.Milestone)} to {message.Audience.Id}";

    public static State StateOf(Communication message, Release release, Material material) => message.StateIn(release, material.Facts.Now) switch
    {
        MessageState.Sent => States.Done.Saying("Sent"),
        MessageState.Awaited => States.Open.Saying("Not yet"),
        MessageState.Overdue => States.Overdue,
        MessageState.NotOwedYet => message.Milestone == Milestone.Rollback ? States.NotNeeded.Saying("If rolled back") : States.Open.Saying("Not yet"),
        MessageState.NotOwed => release.Status is ReleaseStatus.Cancelled or ReleaseStatus.Withdrawn ? States.Of(release.Status) : States.NotNeeded,
    };
}
