using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Governance.Policies;

/// <summary>Says of each approval that stands who gave it.</summary>
internal static class ApprovalFactReader
{
    /// <param name="given">Some of the approvals or objections of the release.</param>
    /// <param name="release">The release.</param>
    /// <param name="calendar">Knows who wrote what.</param>
    public static IReadOnlyList<ApprovalFacts> Of(IReadOnlyList<Approval> given, Release release, ReleaseCalendar calendar)
    {
        if (given.Count == 0)
            return [];
        var authors = Participants.Of(release, calendar.Records, calendar.Now).Where(participant => participant.Done.ContainsKey(Duty.Author)).Select(participant => participant.Name).ToHashSet(StringComparer.Ordinal);
        return [.. given.Select(approval => Of(approval, release, calendar.Records.TeamOf(approval.By.Id)?.Id, authors.Contains(approval.By.Id)))];
    }

    private static ApprovalFacts Of(Approval approval, Release release, string? team, bool isAuthor) =>
        new(approval, team, team == release.Owner.Id, isAuthor, team == release.Owner.Id && !isAuthor);
}
