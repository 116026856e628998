using NodaTime;
using ReleasePortal.Domain.Calendar;

namespace ReleasePortal.Domain.Rules.Execution;

public sealed class ActionOverdue : CalendarRule
{
    public override string Code => "EXE006";

    public override string Title => "An action that should be done by now";

    public override Severity Severity => Severity.Warning;

    public override string WaivableBy => "release-manager";

    public override IEnumerable<Finding> Review(ReleaseCalendar calendar) =>
        from action in calendar.Records.Incidents.SelectMany(incident => incident.Actions).Concat(calendar.Records.Reviews.SelectMany(review => review.Actions))
        where action.IsOverdue(calendar.Today)
        select new Finding(
            this,
            action.Origin.Value(action.DueExtended is null ? "due" : "due_extended"),
            $"\"{action.Title}\" was due on {action.Agreed:uuuu-MM-dd}, {Days(action.Agreed, calendar.Today)} ago, and {action.Owner.Id} has not done it.",
            "Write done_at, agree on a later day under due_extended, or name under wont_do the decision not to do it.");

    private static string Days(LocalDate from, LocalDate to) => Period.DaysBetween(from, to) is 1 ? "a day" : $"{Period.DaysBetween(from, to)} days";
}
