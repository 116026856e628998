using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Governance.Policies;

/// <summary>Says of each approval that stands who gave it.</summary>
internal static class ApprovalFactReader
{
    public static IReadOnlyList<ApprovalFacts> Of(Release release, ReleaseCalendar calendar)
    {
        if (release.Approvals.Count == 0)
            return [];
        var authors = Participants.Of(release, calendar.Records, calendar.Now).Where(participant => participant.Done.ContainsKey(Duty.Author)).Select(participant => participant.Name).ToHashSet(StringComparer.Ordinal);
        return [.. StandingApprovals.Of(release).Select(approval => Of(approval, release, calendar.Records.TeamOf(approval.By.Id)?.Id, authors.Contains(approval.By.Id)))];
    }

    private static ApprovalFacts Of(Approval approval, Release release, string? team, bool isAuthor) =>
        new(approval, team, team == release.Owner.Id, isAuthor, team == release.Owner.Id && !isAuthor);
}
