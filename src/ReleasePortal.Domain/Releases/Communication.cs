using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Domain.Releases;

[Description("One message to one audience.")]
public sealed record Communication(
    Origin Origin,
    [Key("Who is told.", Example = "customer")] Ref<Audience> Audience,
    [Key("At which point of the release.")] Milestone Milestone,
    [Key("Where it is sent.", Example = "status page")] string Channel,
    [Key("When it must be out: before or after the start of the window (T-24h, T+30m, T-7d) or a fixed moment.", Example = "T-24h")] Due Due,
    [Key("The role that sends it.", Example = "comms-lead")] Ref<Role> Owner,
    [Key("When it was sent.", Example = "2026-11-23T20:05:00Z", Happened = true)] Moment? SentAt = null)
{
    /// <summary>Whether somebody waits for it. Nothing is owed of what does not happen; of what did not work, nobody announces the completion, and a rollback is told of only where there was one.</summary>
    public bool IsOwedIn(ReleaseStatus status) => status switch
    {
        ReleaseStatus.Proposed or ReleaseStatus.Postponed or ReleaseStatus.Cancelled or ReleaseStatus.Withdrawn => false,
        ReleaseStatus.RolledBack or ReleaseStatus.Failed => Milestone != Milestone.Completion,
        ReleaseStatus.Planned or ReleaseStatus.Approved or ReleaseStatus.InProgress or ReleaseStatus.Validating or ReleaseStatus.Completed => Milestone != Milestone.Rollback,
    };

    /// <summary>How it stands in its release.</summary>
    public MessageState StateIn(Release release, Instant now) =>
        SentAt is not null ? MessageState.Sent
        : IsOwedIn(release.Status) ? Due.Resolve(release.Window.Start.Instant) < now ? MessageState.Overdue : MessageState.Awaited
        : release.Status.IsFinal() ? MessageState.NotOwed : MessageState.NotOwedYet;
}
