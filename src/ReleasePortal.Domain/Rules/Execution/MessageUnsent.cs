using NodaTime;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Rules.Execution;

public sealed class MessageUnsent : CalendarRule
{
    /// <summary>So long after the window of a release that is over a message can still do good.</summary>
    private static readonly Duration StillUseful = Duration.FromDays(14);

    public override string Code => "EXE007";

    public override string Title => "A message that was due and was not sent";

    public override Severity Severity => Severity.Warning;

    public override string WaivableBy => "release-manager";

    public override string? SkippedBecause(RecordSet records) =>
        records.HasSettings ? null : "portal.yml could not be read, and the clock of a sample portal is in it.";

    public override IEnumerable<Finding> Review(ReleaseCalendar calendar) =>
        from release in calendar.Records.Releases
        where !release.Status.IsFinal() || calendar.Now - release.Window.End.Instant < StillUseful
        from message in release.Communications
        where message.StateIn(release, calendar.Now) == MessageState.Overdue
        let due = message.Due.Resolve(release.Window.Start.Instant)
        select new Finding(
            this,
            message.Origin.Value("due"),
            $"The {message.Milestone.ToString().ToLowerInvariant()} of {release.Name} for {message.Audience.Id} was due at {due.InZone(release.Window.Zone):uuuu-MM-dd HH:mm}, and nobody has sent it.",
            $"Send it through {message.Channel} and write sent_at, or take it out of the plan and say why in its pull request.");
}
