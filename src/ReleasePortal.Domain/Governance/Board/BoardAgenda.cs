using NodaTime;
using ReleasePortal.Domain.Governance.Risk;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Domain.Governance.Board;

/// <summary>
/// The agenda of the next meeting of the change board: releases that are not over and whose window begins before the meeting after the next
/// one ends, late ones too, and emergencies that were over after the last meeting or still owe something.
/// </summary>
/// <param name="Meeting">The one that is on or next.</param>
/// <param name="Until">The end of the meeting after it, or of its day a week later where there is none.</param>
/// <param name="Items">By section; in each by the start of the window.</param>
public sealed record BoardAgenda(Interval Meeting, Instant Until, IReadOnlyList<AgendaItem> Items)
{
    private static readonly Duration LastMeetings = Duration.FromDays(370);

    /// <param name="review">What was found, at the instant of the question.</param>
    /// <param name="riskOf">The change risk of a release.</param>
    /// <returns>Null where the portal has no board, or the board meets no more.</returns>
    public static BoardAgenda? Of(Review review, Func<Release, ChangeRisk> riskOf)
    {
        var (records, now) = (review.Calendar.Records, review.Calendar.Now);
        if (records.Portal.ChangeBoard is not { } board)
            return null;
        var meetings = new BoardMeetings(board);
        var next = meetings.From(now).Take(2).ToList();
        if (next.Count == 0)
            return null;
        var until = next.Count > 1 ? next[1].End : next[0].End + Duration.FromDays(7);
        var last = meetings.Over(now - LastMeetings, now).Select(meeting => (Instant?)meeting.Start).LastOrDefault();
        var reader = new AgendaReader(review, riskOf, last);
        return new BoardAgenda(next[0], until, [.. records.Releases
            .Where(release => release.Status.IsFinal() ? reader.LooksBackAt(release) : release.Window.Interval.Start < until)
            .Select(reader.Read)
            .OrderBy(item => item.Section).ThenBy(item => item.Release.Window.Interval.Start).ThenBy(item => item.Release.Id, StringComparer.Ordinal)]);
    }
}
