using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Execution;

namespace ReleasePortal.Domain.Rules.Execution;

public sealed class FactFromTheFuture : CalendarRule
{
    /// <summary>Clocks of machines differ.</summary>
    private static readonly Duration FastClock = Duration.FromMinutes(10);

    private const string WayOut = "Write when it happened, with its offset from UTC; leave it out while it is only planned.";

    public override string Code => "EXE009";

    public override string Title => "Something that happened at a time that is still to come";

    public override Severity Severity => Severity.Error;

    /// <summary>Where the clock stands still, a cutover that is run on the day goes on from there: what it records is later by as long as it takes.</summary>
    public override IEnumerable<Finding> Review(ReleaseCalendar calendar) =>
        from fact in calendar.Records.Facts
        where fact.At > calendar.Now + (calendar.Records.Portal.AsOf is null ? FastClock : StandingClock.Day)
        select new Finding(
            this,
            fact.Place,
            $"{fact.Key} is {fact.Written}, and it is {InstantPattern.General.Format(calendar.Now)} now: it cannot have happened yet.",
            calendar.Records.Portal.AsOf is null ? WayOut : $"{WayOut} The clock of this portal stands still: as_of of portal.yml.");
}
