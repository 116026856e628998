using NodaTime;
using ReleasePortal.Domain.Calendar;

namespace ReleasePortal.Domain.Governance.Board;

/// <summary>When a change board meets. A meeting includes its start and excludes its end.</summary>
/// <param name="board">As the portal's settings say it.</param>
public sealed class BoardMeetings(ChangeBoard board)
{
    private static readonly Duration Ahead = Duration.FromDays(800);

    /// <summary>What lasts longer is a mistake in the year, which CAL017 tells, and is no meeting.</summary>
    private static readonly Duration Longest = Duration.FromDays(366);

    /// <summary>Minutes of a later day are a mistake in the year; no calendar has the day after the last one.</summary>
    private static readonly LocalDate Last = new(9000, 1, 1);

    public ChangeBoard Board => board;

    /// <summary>The one that is on or comes next, and those after it within two years, in order.</summary>
    public IEnumerable<Interval> From(Instant now) => Between(now, now + Ahead);

    /// <summary>Those that are over by now and ended after an instant, in order.</summary>
    public IEnumerable<Interval> Over(Instant since, Instant now) => since < now ? Between(since, now).Where(meeting => meeting.End <= now) : [];

    /// <summary>The day of a meeting where the board is: the name of its minutes.</summary>
    public LocalDate DayOf(Interval meeting) => meeting.Start.InZone(board.TimeZone).Date;

    /// <summary>When the minutes of a day were spoken: at the start of the meeting on it, else at the end of the day.</summary>
    public static Instant HeldAt(BoardMinutes minutes, RecordSet records)
    {
        var zone = records.Portal.ChangeBoard?.TimeZone ?? records.Portal.TimeZone;
        var date = LocalDate.Min(minutes.Date, Last);
        var day = zone.AtStartOfDay(date).ToInstant();
        var next = zone.AtStartOfDay(date.PlusDays(1)).ToInstant();
        return records.Portal.ChangeBoard is { } known
            ? new BoardMeetings(known).Between(day, next).Where(meeting => meeting.Start >= day).Select(meeting => meeting.Start).DefaultIfEmpty(next).First()
            : next;
    }

    private IEnumerable<Interval> Between(Instant from, Instant to) => board.End.Instant - board.Start.Instant > Longest ? [] : Occurrences.Of(board, new Interval(from, to)).Select(meeting => meeting.Interval);
}
