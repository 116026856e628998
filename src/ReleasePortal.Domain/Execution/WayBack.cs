using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Execution;

/// <summary>When the way back is taken, and which steps it has.</summary>
public static class WayBack
{
    /// <summary>The decision that orders the way back: alone, or before a colon and the reason. A sentence that only begins so is another decision.</summary>
    public const string Back = "Roll back";

    /// <summary>The decision that ends such an order, alone or before a colon.</summary>
    public const string On = "Go on";

    /// <summary>The decision that orders it; null where there is none, or a later one says to go on.</summary>
    public static ExecutionDecision? OrderIn(ExecutionRecord? execution) => execution?.Decisions
        .Where(decision => Says(decision, Back) || Says(decision, On))
        .OrderBy(decision => decision.At.Instant)
        .LastOrDefault() is { } last && Says(last, Back) ? last : null;

    /// <returns>Ids of the steps that nobody does without that order: the one with which the way back starts and what waits for it; all that are only done if ordered, where the plan names no such step.</returns>
    public static IReadOnlySet<string> StepsOf(Release release, IReadOnlyList<RunbookStep> steps)
    {
        var ifOrdered = IfOrdered(steps);
        return new StepOrder(steps).From(ifOrdered.Find(step => step.Id == release.Rollback?.Step) is { } start ? [start] : ifOrdered);
    }

    /// <returns>The id of the step with which it starts: the one that the plan names if that waits for an order, else the first that does; null where none does.</returns>
    public static string? StartOf(Release release, IReadOnlyList<RunbookStep> steps)
    {
        var ifOrdered = IfOrdered(steps);
        return (ifOrdered.Find(step => step.Id == release.Rollback?.Step) ?? ifOrdered.FirstOrDefault())?.Id;
    }

    private static List<RunbookStep> IfOrdered(IReadOnlyList<RunbookStep> steps)
    {
        var order = new StepOrder(steps);
        return [.. order.Everything.Where(order.IsIfOrdered)];
    }

    private static bool Says(ExecutionDecision decision, string order) => decision.Decision.Split(':')[0].Trim().Equals(order, StringComparison.OrdinalIgnoreCase);
}
