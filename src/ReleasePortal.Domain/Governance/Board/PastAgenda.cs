using NodaTime;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Governance.Board;

/// <summary>What a meeting that is over had to talk about, as far as today's records show it.</summary>
/// <param name="calendar">The records and the instant from which they are looked at.</param>
internal sealed class PastAgenda(ReleaseCalendar calendar)
{
    /// <summary>
    /// Emergencies that were over since the meeting before, and releases of moderate or high risk that were proposed by then, not yet decided,
    /// and began before the meeting that followed was over.
    /// </summary>
    /// <param name="before">The start of the meeting before; null where it was the first.</param>
    /// <param name="meeting">The meeting.</param>
    /// <param name="until">The end of the meeting that followed.</param>
    public IEnumerable<Release> Of(Instant? before, Interval meeting, Instant until) => calendar.Records.Releases.Where(release => release.Type == ReleaseType.Emergency
        ? release.Status.WasExecuted() && release.Window.Interval.End > (before ?? meeting.Start - Duration.FromDays(7)) && release.Window.Interval.End <= meeting.Start
        : WasOpen(release, meeting.Start, until) && calendar.Risks.Of(release).Band != RiskBand.Low);

    private bool WasOpen(Release release, Instant meeting, Instant until) => release.Status is not (ReleaseStatus.Cancelled or ReleaseStatus.Withdrawn)
        && release.Window.Interval.Start >= meeting && release.Window.Interval.Start < until
        && (release.Decision is null || release.Decision.At.Instant > meeting)
        && calendar.ProposedAt(release) <= meeting;
}
