using NodaTime;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Governance.Board;

/// <summary>One verdict of the change board, and the meeting in which it fell.</summary>
/// <param name="Minutes">Of the meeting.</param>
/// <param name="Item">What was decided.</param>
/// <param name="At">When the meeting was.</param>
public sealed record BoardRuling(BoardMinutes Minutes, BoardItem Item, Instant At)
{
    /// <summary>Of each release all verdicts up to now, the latest first; by its id.</summary>
    public static ILookup<string, BoardRuling> ByRelease(RecordSet records, Instant now) => records.Minutes
        .Select(minutes => (Minutes: minutes, At: BoardMeetings.HeldAt(minutes, records)))
        .Where(meeting => meeting.At <= now)
        .OrderByDescending(meeting => meeting.At).ThenByDescending(meeting => meeting.Minutes.Id, StringComparer.Ordinal)
        .SelectMany(meeting => meeting.Minutes.Items.Select(item => new BoardRuling(meeting.Minutes, item, meeting.At)))
        .ToLookup(ruling => ruling.Item.Release.Id, StringComparer.Ordinal);
}
