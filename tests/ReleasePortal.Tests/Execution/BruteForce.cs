using NodaTime;
using ReleasePortal.Domain.Execution;

namespace ReleasePortal.Tests.Execution;

/// <summary>
/// The schedule found out without any formula: people who look at their watches minute by minute and begin as soon as they may.
/// What it costs to be late is tried, minute by minute too.
/// </summary>
internal static class BruteForce
{
    private const int First = -40;
    private const int Last = 120;

    /// <summary>When each step is begun and done, in minutes from T; what is only done when it is ordered, and all after it, is not begun.</summary>
    /// <param name="steps">Of one runbook.</param>
    /// <param name="late">How many minutes longer each step takes.</param>
    public static IReadOnlyDictionary<string, (int Start, int Finish)> Run(IReadOnlyList<RunbookStep> steps, Func<RunbookStep, int> late)
    {
        var times = new Dictionary<string, (int Start, int Finish)>(StringComparer.Ordinal);
        for (var minute = First; minute < Last; minute++)
        {
            bool begun;
            do
            {
                begun = false;
                foreach (var step in steps.Where(step => !times.ContainsKey(step.Id) && !step.IfOrdered && MayBegin(step, minute, times)))
                {
                    times[step.Id] = (minute, minute + Minutes(step.Duration) + late(step));
                    begun = true;
                }
            }
            while (begun);
        }

        return times;
    }

    /// <summary>How many minutes longer a step may take without a later end of everything.</summary>
    public static int Slack(RunbookStep step, IReadOnlyList<RunbookStep> steps)
    {
        var end = End(Run(steps, _ => 0));
        var minutes = 0;
        while (End(Run(steps, other => other.Id == step.Id ? minutes + 1 : 0)) == end)
            minutes++;
        return minutes;
    }

    /// <summary>
    /// Every step of every longest way: all ways from a step that waits for nothing to one that nothing waits for are walked, and
    /// those that end last are taken.
    /// </summary>
    public static IReadOnlySet<string> OnLongestWays(IReadOnlyList<RunbookStep> steps)
    {
        var times = Run(steps, _ => 0);
        var planned = steps.Where(step => times.ContainsKey(step.Id)).ToList();
        var ways = planned.Where(step => !step.After.Any(times.ContainsKey)).SelectMany(step => Ways([step], planned)).ToList();
        var longest = ways.Select(Length).DefaultIfEmpty(0).Max();
        return ways.Where(way => Length(way) == longest).SelectMany(way => way.Select(step => step.Id)).ToHashSet(StringComparer.Ordinal);
    }

    public static int End(IReadOnlyDictionary<string, (int Start, int Finish)> times) => times.Values.Select(time => time.Finish).DefaultIfEmpty(0).Max();

    private static bool MayBegin(RunbookStep step, int minute, Dictionary<string, (int Start, int Finish)> times) => step.Starts is { } starts
        ? minute == Minutes(starts.Span)
        : step.After.Count == 0 ? minute == 0
        : step.After.All(before => times.TryGetValue(before, out var time) && time.Finish <= minute);

    private static IEnumerable<List<RunbookStep>> Ways(List<RunbookStep> way, IReadOnlyList<RunbookStep> steps)
    {
        var next = steps.Where(step => step.After.Contains(way[^1].Id)).ToList();
        return next.Count == 0 ? [way] : next.SelectMany(step => Ways([.. way, step], steps));
    }

    private static int Length(List<RunbookStep> way) => (way[0].Starts is { } starts ? Minutes(starts.Span) : 0) + way.Sum(step => Minutes(step.Duration));

    private static int Minutes(Duration duration) => (int)duration.TotalMinutes;
}
