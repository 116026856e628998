using NodaTime;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Governance.Emergencies;
using ReleasePortal.Domain.Governance.Risk;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Rules.Calendar;

namespace ReleasePortal.Domain.Governance.Board;

/// <summary>Finds the reasons why a release is on the agenda, and what is asked.</summary>
/// <param name="review">What was found.</param>
/// <param name="riskOf">The change risk of a release.</param>
/// <param name="last">The start of the last meeting that is over; null where there was none.</param>
internal sealed class AgendaReader(Review review, Func<Release, ChangeRisk> riskOf, Instant? last)
{
    private readonly RecordSet records = review.Calendar.Records;
    private readonly EmergencyDuties duties = new(review.Calendar.Records, review.Calendar.Now);
    private readonly ILookup<string, BoardRuling> rulings = BoardRuling.ByRelease(review.Calendar.Records, review.Calendar.Now);
    private readonly ILookup<string, Conflict> conflicts = review.Calendar.Conflicts.ToLookup(conflict => conflict.Release.Id, StringComparer.Ordinal);
    private readonly HashSet<Conflict> standing = new(review.Conflicts, ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> used = review.Waived.Select(waived => waived.Waiver.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether an emergency that is over comes up once more.</summary>
    public bool LooksBackAt(Release release) => release.Type == ReleaseType.Emergency && release.Status.WasExecuted()
        && (IsSinceTheLast(release) || (IsRecent(release) && duties.Of(release).Any(duty => duty.Done is null)));

    public AgendaItem Read(Release release)
    {
        var earlier = rulings[release.Id].FirstOrDefault();
        var risk = riskOf(release);
        AgendaReason[] reasons = [.. Reasons(release, risk, earlier).OrderBy(reason => reason.Section)];
        return new AgendaItem(release, reasons, risk, Missing(release, reasons), earlier, Question(release, reasons, earlier));
    }

    private IReadOnlyList<MissingApproval> Missing(Release release, AgendaReason[] reasons) =>
        reasons.Any(reason => reason is AgendaReason.Owed { Duty.Kind: EmergencyDutyKind.Approval }) ? [ApprovalNeeds.Afterwards(records)]
        : release.Status.IsAhead() ? ApprovalNeeds.Of(release, review.Calendar)
        : [];

    private bool IsSinceTheLast(Release release) => last is { } meeting && release.Window.Interval.End > meeting && !rulings[release.Id].Any(ruling => ruling.At >= release.Window.Interval.End);

    /// <summary>What nobody looked at for a year is a finding, and no matter for the next meeting.</summary>
    private bool IsRecent(Release release) => review.Calendar.Now - release.Window.Interval.End < Duration.FromDays(365);

    private IEnumerable<AgendaReason> Reasons(Release release, ChangeRisk risk, BoardRuling? earlier)
    {
        foreach (var reason in OfEmergency(release))
            yield return reason;
        if (release.Status.IsFinal())
            yield break;
        if (risk.Band != RiskBand.Low && !release.Status.IsRunning() && earlier?.Item.Verdict != BoardVerdict.Approved)
            yield return new AgendaReason.Risky(risk);
        foreach (var waiver in records.Waivers.Where(waiver => waiver.IsAbout(release) && waiver.Expires >= review.Calendar.Today))
            yield return new AgendaReason.Excepted(waiver, used.Contains(waiver.Id));
        foreach (var conflict in conflicts[release.Id].Where(conflict => conflict.Rule is ReleaseInFreeze || (standing.Contains(conflict) && conflict.Severity == Severity.Error)))
            yield return conflict.Rule is ReleaseInFreeze ? new AgendaReason.Frozen(conflict) : new AgendaReason.Collides(conflict);
    }

    private IEnumerable<AgendaReason> OfEmergency(Release release)
    {
        if (release.Type != ReleaseType.Emergency)
            yield break;
        if (!release.Status.IsFinal())
            yield return new AgendaReason.Emergency();
        else if (IsSinceTheLast(release))
            yield return new AgendaReason.ShippedFirst();
        foreach (var duty in duties.Of(release).Where(duty => duty.Done is null))
            yield return new AgendaReason.Owed(duty, release.Status.WasExecuted() && duty.IsMissedOn(review.Calendar.Today));
    }

    private BoardQuestion Question(Release release, AgendaReason[] reasons, BoardRuling? earlier)
    {
        if (release.Type == ReleaseType.Emergency)
            return OfEmergency(reasons);
        if (reasons.Any(reason => reason is AgendaReason.Collides or AgendaReason.Frozen { Conflict.Waiver: null, Conflict.Severity: Severity.Error }))
            return BoardQuestion.MoveOrExcept;
        if (release.Status == ReleaseStatus.Postponed || (release.Status.IsAhead() && release.Window.Interval.End <= review.Calendar.Now))
            return BoardQuestion.SetDate;
        if (release.Status.IsAhead() && earlier?.Item.Verdict == BoardVerdict.Conditional)
            return BoardQuestion.CheckConditions;
        return reasons switch
        {
            [] => BoardQuestion.Nothing,
            [AgendaReason.Excepted or AgendaReason.Frozen, ..] => BoardQuestion.ConfirmException,
            _ => release.Decision is { IsGo: true } ? BoardQuestion.ConfirmDecision : BoardQuestion.Decide,
        };
    }

    private static BoardQuestion OfEmergency(AgendaReason[] reasons)
    {
        var owed = reasons.OfType<AgendaReason.Owed>().Select(reason => reason.Duty.Kind).ToList();
        return owed.Contains(EmergencyDutyKind.Approval) ? BoardQuestion.ApproveAfterwards
            : owed.Contains(EmergencyDutyKind.Review) ? BoardQuestion.HoldReview
            : BoardQuestion.TakeNote;
    }
}
