using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Calendar;

public sealed class StartOutsideRecurrence : ReviewRule
{
    /// <summary>Every rule that ever matches does so within eight years: 29 February may have to wait that long.</summary>
    private const int Years = 9;

    public override string Code => "CAL023";

    public override string Title => "A start on which the rule does not fall";

    public override Severity Severity => Severity.Error;

    public override IEnumerable<Finding> Review(RecordSet records) =>
        Look(records.Freezes).Concat(Look(records.ChangeWindows)).Concat(Look(records.BusinessEvents));

    private IEnumerable<Finding> Look<T>(IEnumerable<T> entries)
        where T : Record, ICalendarEntry =>
        from entry in entries
        let recurrence = entry.Recurrence
        where recurrence is not null
        let start = EntryClock.Of(entry).Start.Date
        let first = RecurrenceDates.Of(recurrence.Rule, start).TakeWhile(date => date < start.PlusYears(Years)).Take(1).ToList()
        where first is not [var date] || date != start
        select new Finding(
            this,
            recurrence.Origin.Value("rule"),
            first is [var next]
                ? $"The rule begins on {next.DayOfWeek}, {next:uuuu-MM-dd}, and the start is on {start.DayOfWeek}, {start:uuuu-MM-dd}, which would be left out."
                : "No day that comes is one of the rule.",
            first is [var better]
                ? $"Let it start on {better:uuuu-MM-dd}, or change the rule; what happens once more besides needs a file of its own."
                : "Change BYMONTHDAY, BYMONTH or BYDAY so that such a day exists, or take the recurrence away.")
        {
            Related = [new RelatedPlace(entry.Origin.Value("start"), "the start is written here")],
        };
}
