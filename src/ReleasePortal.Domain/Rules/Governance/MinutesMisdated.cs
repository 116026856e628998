using ReleasePortal.Domain.Calendar;

namespace ReleasePortal.Domain.Rules.Governance;

public sealed class MinutesMisdated : CalendarRule
{
    public override string Code => "GOV023";

    public override string Title => "Minutes of a day that is not theirs";

    public override Severity Severity => Severity.Error;

    public override IEnumerable<Finding> Review(ReleaseCalendar calendar) =>
        from minutes in calendar.Records.Minutes
        let day = $"{minutes.Date:uuuu-MM-dd}"
        let isToCome = minutes.Date > calendar.Today
        where isToCome || minutes.Id != day
        select new Finding(
            this,
            minutes.Origin.Value("date"),
            isToCome ? $"The meeting of {day} is still to come." : $"The minutes are called {minutes.Id}, and their date is {day}.",
            isToCome ? "Write the day on which the board met; what is planned stands on the agenda, which the portal makes." : $"Call the file content/cab/{day}.md, or put the date right.");
}
