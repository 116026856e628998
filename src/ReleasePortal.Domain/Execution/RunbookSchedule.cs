using NodaTime;

namespace ReleasePortal.Domain.Execution;

/// <summary>
/// When each step of a runbook is due, counted from the start of the release's window (T).
/// A step with a T-offset starts there; one that comes after others, as soon as the last of them is done; one that says neither, at T.
/// Steps that are only done when they are ordered have no time, and nor have those after them. What a step waits for and the runbook
/// does not have holds nothing up: it is a finding.
/// </summary>
public sealed class RunbookSchedule
{
    /// <summary>No time is further from T: nobody plans a cutover for longer, and longer sums would be none.</summary>
    public static readonly Duration Farthest = Duration.FromDays(10_000);

    private RunbookSchedule(IReadOnlyList<ScheduledStep> steps, IReadOnlyList<RunbookStep> ifOrdered)
    {
        Steps = steps;
        IfOrdered = ifOrdered;
    }

    /// <summary>What is planned, in the order of starts; of two that start together, what waits for the other comes second. May be empty.</summary>
    public IReadOnlyList<ScheduledStep> Steps { get; }

    /// <summary>What is only done when it is ordered, and what comes after that, in order.</summary>
    public IReadOnlyList<RunbookStep> IfOrdered { get; }

    /// <summary>When the first step starts; zero where nothing is planned.</summary>
    public Duration Start => Steps.Count == 0 ? Duration.Zero : Steps[0].Start;

    /// <summary>When the last step is done; zero where nothing is planned.</summary>
    public Duration End => Steps.Count == 0 ? Duration.Zero : Steps.Max(step => step.Finish);

    /// <summary>From the first start to the last finish, with the gaps between.</summary>
    public Duration Length => End - Start;

    /// <summary>
    /// The steps without slack, in the order in which they start. They lead from a start that is fixed to the end, each beginning where
    /// one of them ends; where two ways are equally long, both are in it.
    /// </summary>
    public IReadOnlyList<ScheduledStep> CriticalPath => [.. Steps.Where(step => step.IsCritical)];

    /// <summary>When nobody does anything, in order.</summary>
    public IReadOnlyList<ScheduleGap> Gaps
    {
        get
        {
            var gaps = new List<ScheduleGap>();
            var done = Start;
            foreach (var step in Steps)
            {
                if (step.Start > done)
                    gaps.Add(new ScheduleGap(done, step.Start));
                done = Duration.Max(done, step.Finish);
            }

            return gaps;
        }
    }

    /// <param name="steps">Of one runbook; of two with the same id the first counts.</param>
    /// <returns>Null where steps wait for each other in a circle.</returns>
    public static RunbookSchedule? Of(IReadOnlyList<RunbookStep> steps)
    {
        var order = new StepOrder(steps);
        if (order.IsCircular)
            return null;
        var planned = order.Steps.Where(step => !order.IsIfOrdered(step)).ToList();
        var starts = new Dictionary<string, Duration>(StringComparer.Ordinal);
        foreach (var step in planned)
            starts[step.Id] = step.Starts is { } fixedStart ? Near(fixedStart.Span) : order.Before(step).Select(before => Finish(before, starts)).DefaultIfEmpty(Duration.Zero).Max();
        var end = planned.Select(step => Finish(step, starts)).DefaultIfEmpty(Duration.Zero).Max();
        var latest = new Dictionary<string, Duration>(StringComparer.Ordinal);
        foreach (var step in planned.AsEnumerable().Reverse())
            latest[step.Id] = order.After(step).Where(after => latest.ContainsKey(after.Id)).Select(after => latest[after.Id] - (Finish(after, starts) - starts[after.Id])).DefaultIfEmpty(end).Min();
        return new RunbookSchedule(
            [.. planned.Select(step => new ScheduledStep(step, starts[step.Id], Finish(step, starts), latest[step.Id])).OrderBy(step => step.Start)],
            [.. order.Steps.Where(order.IsIfOrdered)]);
    }

    private static Duration Finish(RunbookStep step, Dictionary<string, Duration> starts) => Near(starts[step.Id] + step.Duration);

    private static Duration Near(Duration time) => Duration.Min(Duration.Max(time, -Farthest), Farthest);
}
