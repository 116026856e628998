using ReleasePortal.Cli;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Cli.Commands;

/// <summary>The way back from a terminal: what orders it, with what it starts, and what ends it.</summary>
public sealed class RunWayBackTests : CutoverAtTerminal
{
    [Fact]
    public async Task A_decision_to_roll_back_says_why_and_where_the_way_back_starts()
    {
        WithWayBack();

        var (_, said) = await Run("start deploy", "back", "It is slow");

        Assert.Contains("The way back starts with switch-back.", said, StringComparison.Ordinal);
        Assert.DoesNotContain("The plan names", said, StringComparison.Ordinal);
        Assert.Equal(("Roll back: It is slow", false), (Read().Decisions[0].Decision, Read().Decisions[0].Reversible));
    }

    [Theory]
    [InlineData(true, "The plan names deploy, which does not wait for that order. The way back starts with switch-back.", "Next: switch-back.")]
    [InlineData(false, "The plan names deploy, which does not wait for that order. No step waits for the order to roll back: record what is done with decide.", "No step of the way back waits.")]
    public async Task A_way_back_that_starts_with_a_step_which_is_done_anyway_starts_with_what_waits_for_the_order(bool hasOther, string says, string next)
    {
        if (hasOther)
            WithWayBack("deploy");

        var (_, said) = await Run("start", "fail", "back", "It is slow", "start deploy");

        Assert.Contains(says, OnOneLine(said), StringComparison.Ordinal);
        Assert.Contains(next, OnOneLine(said), StringComparison.Ordinal);
        Assert.Contains("deploy does not start any more.", OnOneLine(said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Steps_that_wait_for_each_other_in_a_circle_are_not_done()
    {
        WithWayBack(isCircle: true);

        var (status, said) = await Run("start", "start switch-traffic", "done", "back It is slow", "start");

        var text = OnOneLine(said);
        Assert.Equal(ExitStatus.Ok, status);
        Assert.Contains("Some steps wait for each other in a circle, so that none of them can begin and no step has a time. portal check says which", text, StringComparison.Ordinal);
        Assert.Contains("no time", text, StringComparison.Ordinal);
        Assert.Contains("those that are left wait for each other in a circle, or for what failed.", text, StringComparison.Ordinal);
        Assert.Contains("No step can start now.", text, StringComparison.Ordinal);
        Assert.Contains("Before its turn: deploy is not done.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("All steps are done", text, StringComparison.Ordinal);
        Assert.Equal(["switch-traffic", "switch-back"], Read().Steps.Select(step => step.Step));
    }

    [Fact]
    public async Task There_is_no_way_back_past_the_point_of_no_return()
    {
        SmallRepository.Base().With("releases/shop-1.1.0/release.yml", Plan.Replace("step: deploy", "step: deploy, point_of_no_return: deploy", StringComparison.Ordinal)).WriteTo(Folder);

        var (_, said) = await Run("start", "back It is slow");

        Assert.Contains("This is the point of no return", said, StringComparison.Ordinal);
        Assert.Contains("There is no way back since deploy has begun.", said, StringComparison.Ordinal);
        Assert.Empty(Read().Decisions);
    }

    [Fact]
    public async Task The_way_back_needs_its_order_and_then_nothing_else_starts()
    {
        WithWayBack();

        var (_, said) = await Run("start switch-back", "start", "back It is slow", "back", "start switch-traffic", "start", "done", "start call-bank", "It asks for that", "decide Once more?", "Go on: at night", "start switch-traffic");

        Assert.Contains("switch-back is part of the way back, and nobody has ordered to roll back. Write back and why", OnOneLine(said), StringComparison.Ordinal);
        Assert.Contains("The way back starts with switch-back.", said, StringComparison.Ordinal);
        Assert.Contains("Rolling back was ordered 2027-01-10 ", said, StringComparison.Ordinal);
        Assert.Contains("switch-traffic does not start any more.", said, StringComparison.Ordinal);
        Assert.Contains("Next: switch-back. Send customers back", said, StringComparison.Ordinal);
        Assert.Equal(["deploy", "switch-back", "call-bank", "switch-traffic"], Read().Steps.Select(step => step.Step));
        Assert.Equal(["Roll back: It is slow", "Order it: It asks for that", "Go on: at night"], Read().Decisions.Select(decision => decision.Decision));
    }

    [Fact]
    public async Task Only_the_exact_words_order_the_way_back_and_end_it()
    {
        WithWayBack();

        var (_, said) = await Run("decide Now?", "Roll back is not needed", "start switch-back", "back It is slow", "decide How?", "Go one region at a time", "start switch-back");

        Assert.Contains("nobody has ordered to roll back. Write back and why", OnOneLine(said), StringComparison.Ordinal);
        Assert.Equal(["switch-back"], Read().Steps.Select(step => step.Step));
    }

    [Fact]
    public async Task What_nobody_ordered_need_not_be_skipped()
    {
        WithWayBack();

        var (_, said) = await Run("skip switch-back", "skip call-bank", "start deploy", "fail", "skip deploy", "back It is slow", "skip switch-traffic", "skip switch-back");

        Assert.Contains("switch-back is part of the way back, and nobody has ordered to roll back: it need not be skipped. Leave it as it is.", OnOneLine(said), StringComparison.Ordinal);
        Assert.Contains("call-bank is only done if ordered, and nobody has ordered it: it need not be skipped.", OnOneLine(said), StringComparison.Ordinal);
        Assert.Contains("switch-traffic does not start any more and need not be skipped.", OnOneLine(said), StringComparison.Ordinal);
        Assert.Equal([("deploy", StepResult.Failed), ("deploy", StepResult.Skipped), ("switch-back", StepResult.Skipped)], Read().Steps.Select(step => (step.Step, step.Result!.Value)));
    }
}
