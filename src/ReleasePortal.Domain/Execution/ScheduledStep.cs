using NodaTime;

namespace ReleasePortal.Domain.Execution;

/// <summary>A step with its times, each counted from the start of the release's window: negative before it, positive after it.</summary>
/// <param name="Step">As it is written.</param>
/// <param name="Start">When it is planned to start: at its T-offset, or as soon as all that it waits for is done.</param>
/// <param name="Finish">When it is planned to be done.</param>
/// <param name="LatestFinish">When it may be done at the latest without a later end of the whole. Never before <see cref="Finish"/>.</param>
public sealed record ScheduledStep(RunbookStep Step, Duration Start, Duration Finish, Duration LatestFinish)
{
    /// <summary>When it may start at the latest without a later end of the whole.</summary>
    public Duration LatestStart => LatestFinish - (Finish - Start);

    /// <summary>
    /// How much later it may start, or how much longer it may take, without a later end of the whole. Never negative. Of a step with a
    /// T-offset it says the same, although the plan does not let it start later: what it costs if it is late all the same.
    /// </summary>
    public Duration Slack => LatestFinish - Finish;

    /// <summary>Whether every minute that it is late makes the end of the whole a minute later.</summary>
    public bool IsCritical => Slack == Duration.Zero;
}
