using ReleasePortal.Domain.Releases;
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
            Aside = $"{Count.Digits(sent)} of {Count.Digits(release.Communications.Count)} sent",
            Mark = $"{Count.Digits(sent)} of {Count.Digits(release.Communications.Count)}",
        };
    }

    private static IReadOnlyList<Part> Cells(Communication message, Release release, Material material)
    {
        var due = message.Due.Resolve(release.Window.Start.Instant);
        return
        [
            $"{EnumWords.Of(message.Milestone)} to {message.Audience.Id}",
            message.Channel,
            material.Links.To(message.Owner),
            new Stacked(material.Time.Moment(due), message.Due.Offset?.Written),
            Sent(message, release, due < material.Facts.Now, material),
        ];
    }

    /// <summary>A message of a release that was given up is not late.</summary>
    private static Part Sent(Communication message, Release release, bool isDue, Material material) => message.SentAt is { } sent
        ? new Stacked(States.Done.Saying("Sent"), material.Time.Moment(sent.Instant))
        : release.Status is ReleaseStatus.Cancelled or ReleaseStatus.Withdrawn ? States.Of(release.Status)
        : isDue ? States.Overdue : States.Open.Saying("Not yet");
}
