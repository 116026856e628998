using NodaTime;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Governance.Board;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Domain.Rules.Governance;

public sealed class MinutesMissing : CalendarRule
{
    /// <summary>Nobody can write the minutes of a meeting that is longer ago.</summary>
    private static readonly Duration Remembered = Duration.FromDays(90);

    public override string Code => "GOV021";

    public override string Title => "A meeting of the change board without minutes";

    public override Severity Severity => Severity.Warning;

    public override string WaivableBy => "release-manager";

    public override string? SkippedBecause(RecordSet records) => records.Minutes.HasUnreadable
        ? "Not all minutes can be read, so that nobody knows which are missing." : null;

    public override IEnumerable<Finding> Review(ReleaseCalendar calendar)
    {
        if (calendar.Records.Portal.ChangeBoard is not { } board)
            yield break;
        var meetings = new BoardMeetings(board);
        var agenda = new PastAgenda(calendar);
        Instant? before = null;
        foreach (var meeting in meetings.Over(calendar.Now - Remembered, calendar.Now))
        {
            var day = meetings.DayOf(meeting);
            if (IsLate(day, board, calendar) && Missed(agenda, before, meeting, meetings) is { Count: > 0 } missed)
                yield return Of(calendar.Records.Portal.Origin.Key("change_board"), day, missed);
            before = meeting.Start;
        }
    }

    private static bool IsLate(LocalDate day, ChangeBoard board, ReleaseCalendar calendar) =>
        WorkingDays.After(day, calendar.Today) > board.MinutesWithin && calendar.Records.Minutes.All(minutes => minutes.Date != day);

    private static List<Release> Missed(PastAgenda agenda, Instant? before, Interval meeting, BoardMeetings meetings) =>
        [.. agenda.Of(before, meeting, meetings.From(meeting.End).Select(later => later.End).FirstOrDefault(meeting.End + Duration.FromDays(7)))];

    private Finding Of(Place place, LocalDate day, List<Release> missed) => new(
        this,
        place,
        $"The change board met on {day:uuuu-MM-dd} with {missed[0].Name}{(missed.Count > 1 ? $" and {missed.Count - 1} more" : "")} on its agenda, and there are no minutes.",
        $"Write content/cab/{day:uuuu-MM-dd}.md; if the board did not meet, add the day to except under recurrence.");
}
