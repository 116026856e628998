using NodaTime;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Tests.Calendar;
using Xunit;

namespace ReleasePortal.Tests.Execution;

/// <summary>When each step is due, and how late it may be.</summary>
public sealed class RunbookScheduleTests
{
    private const int Runbooks = 5_000;

    [Fact]
    public void Times_slack_and_critical_path_are_those_that_brute_force_finds()
    {
        var (critical, parallel, ordered, empty) = (0, 0, 0, 0);
        for (var seed = 0; seed < Runbooks; seed++)
        {
            var steps = Steps.Random(new Chance(seed));
            var schedule = RunbookSchedule.Of(steps)!;
            var times = BruteForce.Run(steps, _ => 0);

            Assert.Equal(times.OrderBy(time => time.Key, StringComparer.Ordinal).Select(time => (time.Key, time.Value)), schedule.Steps.OrderBy(step => step.Step.Id, StringComparer.Ordinal).Select(step => (step.Step.Id, (Minutes(step.Start), Minutes(step.Finish)))));
            Assert.All(schedule.Steps, step => Assert.Equal((seed, step.Step.Id, BruteForce.Slack(step.Step, steps)), (seed, step.Step.Id, Minutes(step.Slack))));
            Assert.Equal(BruteForce.OnLongestWays(steps).Order(StringComparer.Ordinal), schedule.CriticalPath.Select(step => step.Step.Id).Order(StringComparer.Ordinal));
            Assert.Equal(BruteForce.End(times), Minutes(schedule.End));
            Assert.Equal(steps.Count, schedule.Steps.Count + schedule.IfOrdered.Count);
            critical += schedule.Steps.Count(step => step.IsCritical) > 2 ? 1 : 0;
            parallel += schedule.Steps.Any(step => step.Slack > Duration.Zero) ? 1 : 0;
            ordered += schedule.IfOrdered.Count > 0 ? 1 : 0;
            empty += schedule.Steps.Count == 0 ? 1 : 0;
        }

        Assert.All((int[])[critical, parallel, ordered], kind => Assert.InRange(kind, Runbooks / 5, Runbooks));
        Assert.InRange(empty, 1, Runbooks / 5);
    }

    [Fact]
    public void Gaps_are_the_minutes_between_start_and_end_in_which_nobody_works()
    {
        for (var seed = 0; seed < Runbooks; seed++)
        {
            var schedule = RunbookSchedule.Of(Steps.Random(new Chance(seed)))!;
            var idle = Enumerable.Range(Minutes(schedule.Start), Minutes(schedule.Length))
                .Where(minute => !schedule.Steps.Any(step => Minutes(step.Start) <= minute && minute < Minutes(step.Finish)));

            Assert.Equal(idle.Count(), schedule.Gaps.Sum(gap => Minutes(gap.Length)));
            Assert.Equal(idle, schedule.Gaps.SelectMany(gap => Enumerable.Range(Minutes(gap.Start), Minutes(gap.Length))));
        }
    }

    [Fact]
    public void A_step_stands_behind_all_that_it_waits_for_even_where_nothing_takes_any_time()
    {
        var schedule = RunbookSchedule.Of([Steps.Of("c", 0, after: ["b"]), Steps.Of("b", 0, after: ["a"]), Steps.Of("a", 0)])!;

        Assert.Equal(["a", "b", "c"], schedule.Steps.Select(step => step.Step.Id));
    }

    [Fact]
    public void What_is_late_at_a_fixed_start_says_what_it_costs()
    {
        var schedule = RunbookSchedule.Of(
        [
            Steps.Of("call", 5, starts: -30),
            Steps.Of("build", 20, starts: -20),
            Steps.Of("switch", 10, after: ["call", "build"]),
        ])!;

        Assert.Equal([("call", 25), ("build", 0), ("switch", 0)], schedule.Steps.Select(step => (step.Step.Id, Minutes(step.Slack))));
        Assert.Equal((-30, 10, 40), (Minutes(schedule.Start), Minutes(schedule.End), Minutes(schedule.Length)));
        Assert.Equal([new ScheduleGap(Duration.FromMinutes(-25), Duration.FromMinutes(-20))], schedule.Gaps);
    }

    [Fact]
    public void The_way_back_and_what_comes_after_it_has_no_time()
    {
        var schedule = RunbookSchedule.Of([Steps.Of("switch", 10), Steps.Of("back", 60, after: ["switch"], ifOrdered: true), Steps.Of("tell", 5, after: ["back"])])!;

        Assert.Equal(["switch"], schedule.Steps.Select(step => step.Step.Id));
        Assert.Equal(["back", "tell"], schedule.IfOrdered.Select(step => step.Id));
        Assert.Equal(10, Minutes(schedule.Length));
    }

    [Theory]
    [InlineData("a", "a")]
    [InlineData("a", "b")]
    public void Steps_that_wait_for_each_other_have_no_schedule(string first, string second) =>
        Assert.Null(RunbookSchedule.Of([Steps.Of("a", 1, after: [second]), Steps.Of("b", 1, after: [first])]));

    [Fact]
    public void What_is_not_there_holds_nothing_up_and_no_sum_is_too_long()
    {
        var long1 = Steps.Of("a", 0, after: ["nobody"]) with { Duration = Duration.FromDays(700_000) };

        var schedule = RunbookSchedule.Of([long1, Steps.Of("b", 5, after: ["a"]), Steps.Of("b", 7)])!;

        Assert.Equal(RunbookSchedule.Farthest, schedule.End);
        Assert.Equal(2, schedule.Steps.Count);
        Assert.Equal(Duration.Zero, RunbookSchedule.Of([])!.Length);
    }

    private static int Minutes(Duration duration) => (int)duration.TotalMinutes;
}
