using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Rules.Execution;

public sealed class WindowPassed : CalendarRule
{
    public override string Code => "EXE002";

    public override string Title => "A window that is over, and nobody says what became of it";

    public override Severity Severity => Severity.Warning;

    public override string WaivableBy => "release-manager";

    public override IEnumerable<Finding> Review(ReleaseCalendar calendar) =>
        from release in calendar.Records.Releases
        where release.Status is ReleaseStatus.Proposed or ReleaseStatus.Planned or ReleaseStatus.Approved
        where release.Window.End.Instant <= calendar.Now
        select new Finding(
            this,
            release.Origin.Value("status"),
            $"The window of {release.Name} is over since {release.Window.End.Instant.InZone(release.Window.Zone):uuuu-MM-dd HH:mm}, and its status is still {KebabCase.Snake(release.Status.ToString())}.",
            "Give it the status with which it ended, or a new window; it was postponed if nobody knows one yet.");
}
