namespace ReleasePortal.Domain.Execution;

/// <summary>What waits for what in a runbook. Of two steps with the same id the first counts; a step that is not there holds nothing up.</summary>
public sealed class StepOrder
{
    private readonly Dictionary<string, RunbookStep> byId;
    private readonly ILookup<string, RunbookStep> after;
    private readonly IReadOnlySet<string> ifOrdered;

    public StepOrder(IReadOnlyList<RunbookStep> steps)
    {
        byId = steps.DistinctBy(step => step.Id).ToDictionary(step => step.Id, StringComparer.Ordinal);
        after = byId.Values.SelectMany(step => Before(step).Select(before => (before.Id, Step: step))).ToLookup(pair => pair.Id, pair => pair.Step, StringComparer.Ordinal);
        Steps = InOrder(steps.Where(step => ReferenceEquals(byId[step.Id], step)).ToList());
        Everything = [.. Steps, .. byId.Values.Except(Steps)];
        ifOrdered = From(byId.Values.Where(step => step.IfOrdered));
    }

    /// <summary>Each step after all that it waits for, else as they are written; those that wait in a circle, or for one, are not in it.</summary>
    public IReadOnlyList<RunbookStep> Steps { get; }

    /// <summary>The same, and behind them those that wait in a circle, or for one.</summary>
    public IReadOnlyList<RunbookStep> Everything { get; }

    /// <summary>Whether steps wait for each other, so that none of them can begin.</summary>
    public bool IsCircular => Steps.Count < byId.Count;

    /// <summary>Whether a step is only done when somebody orders it, or orders one that it waits for.</summary>
    public bool IsIfOrdered(RunbookStep step) => ifOrdered.Contains(step.Id);

    /// <summary>The steps that one waits for, each once.</summary>
    public IEnumerable<RunbookStep> Before(RunbookStep step) => step.After.Distinct(StringComparer.Ordinal).Select(byId.GetValueOrDefault).OfType<RunbookStep>();

    /// <summary>The steps that wait for one.</summary>
    public IEnumerable<RunbookStep> After(RunbookStep step) => after[step.Id];

    /// <summary>The ids of steps, of those that wait for them, and so on.</summary>
    public IReadOnlySet<string> From(IEnumerable<RunbookStep> starts)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<RunbookStep>(starts);
        while (open.TryDequeue(out var step))
        {
            foreach (var next in found.Add(step.Id) ? After(step) : [])
                open.Enqueue(next);
        }

        return found;
    }

    private List<RunbookStep> InOrder(List<RunbookStep> written)
    {
        var open = written.ToDictionary(step => step.Id, step => Before(step).Count(), StringComparer.Ordinal);
        var place = written.Select((step, index) => (step.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        var ready = new PriorityQueue<RunbookStep, int>(written.Where(step => open[step.Id] == 0).Select(step => (step, place[step.Id])));
        var ordered = new List<RunbookStep>();
        while (ready.TryDequeue(out var step, out _))
        {
            ordered.Add(step);
            foreach (var next in After(step).Where(next => --open[next.Id] == 0))
                ready.Enqueue(next, place[next.Id]);
        }

        return ordered;
    }
}
