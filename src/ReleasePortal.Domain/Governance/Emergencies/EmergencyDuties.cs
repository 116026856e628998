using NodaTime;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Governance.Emergencies;

/// <summary>What emergencies owe for having shipped first: a word of approval or objection, and a review, each within some working days.</summary>
/// <param name="records">All of them.</param>
/// <param name="now">What is later has not happened.</param>
public sealed class EmergencyDuties(RecordSet records, Instant now)
{
    private readonly EmergencyTerms terms = new(records);

    private DateTimeZone Zone => records.Portal.TimeZone;

    private LocalDate Today => now.InZone(Zone).Date;

    /// <summary>Both, in the order of <see cref="EmergencyDutyKind"/>; none of what is no emergency, or was given up before it shipped.</summary>
    public IReadOnlyList<EmergencyDuty> Of(Release release) => Owes(release)
        ? [.. Enum.GetValues<EmergencyDutyKind>().Select(kind => Of(release, kind))]
        : [];

    /// <summary>Those of a release that are open and late; only what is over can be late.</summary>
    public IEnumerable<EmergencyDuty> MissedBy(Release release) => release.Status.WasExecuted() ? Of(release).Where(duty => duty.IsMissedOn(Today)) : [];

    private static bool Owes(Release release) => release.Type == ReleaseType.Emergency && (!release.Status.IsFinal() || release.Status.WasExecuted());

    private EmergencyDuty Of(Release release, EmergencyDutyKind kind)
    {
        var (days, policy) = terms.Of(kind);
        return new EmergencyDuty(kind, release.Window.Interval.End.InZone(Zone).Date, days, policy, kind switch
        {
            EmergencyDutyKind.Approval => ApprovedOn(release),
            EmergencyDutyKind.Review => ReviewedOn(release),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        });
    }

    private LocalDate? ApprovedOn(Release release) => release.Approvals.Concat(release.History?.Approvals ?? [])
        .Where(approval => approval.At.Instant <= now)
        .Select(approval => (LocalDate?)approval.At.Instant.InZone(Zone).Date)
        .Min();

    private LocalDate? ReviewedOn(Release release) => records.Reviews.TryFind(release.Id, out var review) && review.Date <= Today ? review.Date : null;
}
