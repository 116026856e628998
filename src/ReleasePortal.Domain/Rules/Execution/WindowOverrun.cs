using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Rules.Execution;

public sealed class WindowOverrun : CalendarRule
{
    public override string Code => "EXE003";

    public override string Title => "A release in progress longer than its window";

    public override Severity Severity => Severity.Warning;

    public override string WaivableBy => "release-manager";

    public override IEnumerable<Finding> Review(ReleaseCalendar calendar) =>
        from release in calendar.Records.Releases
        where release.Status == ReleaseStatus.InProgress
        where release.Window.End.Instant <= calendar.Now
        select new Finding(
            this,
            release.Window.Origin.Value("end"),
            $"{release.Name} is in progress, and its window is over since {release.Window.End.Instant.InZone(release.Window.Zone):uuuu-MM-dd HH:mm}.",
            "If it is done, write validating or the status with which it ended; if it is not, decide: go on in a longer window, or go back.");
}
