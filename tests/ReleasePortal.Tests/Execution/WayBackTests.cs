using ReleasePortal.Domain.Execution;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Site;
using Xunit;

namespace ReleasePortal.Tests.Execution;

/// <summary>When the way back is ordered, and which steps it has.</summary>
public sealed class WayBackTests
{
    [Theory]
    [InlineData("Tell customers", false)]
    [InlineData("Roll back", true)]
    [InlineData("  roll back: it is slow", true)]
    [InlineData("Do not roll back", false)]
    [InlineData("Roll back|Tell customers", true)]
    [InlineData("Roll back|Go on: it was the network", false)]
    [InlineData("ROLL BACK", true)]
    [InlineData("Roll back is not needed", false)]
    [InlineData("Roll back is not needed: it was the network", false)]
    [InlineData("Roll back|Go one region at a time", true)]
    [InlineData("Roll back|Go on; it was the network", true)]
    [InlineData("Roll back|go on ", false)]
    [InlineData("Roll back|Go on|Roll back", true)]
    public void The_last_word_counts(string decisions, bool isOrdered)
    {
        var entries = decisions.Split('|').Select((decision, index) => $"  - {{ at: 2026-11-10T19:0{index}:00Z, question: Now?, decision: \"{decision}\", by: web-lead }}").Reverse();
        var records = SmallSite.RecordsOf(SmallRepository.Base().With("releases/shop-1.0.0/execution.yml", $"decisions:\n{string.Join('\n', entries)}\n"));

        Assert.Equal(isOrdered, WayBack.OrderIn(Assert.Single(records.Executions)) is not null);
    }

    [Theory]
    [InlineData("restore", "restore tell", "restore")]
    [InlineData("tell", "tell", "tell")]
    [InlineData("deploy", "bank restore tell", "restore")]
    [InlineData(null, "bank restore tell", "restore")]
    public void It_has_the_step_with_which_it_starts_and_what_waits_for_that(string? first, string expected, string start)
    {
        var records = SmallSite.RecordsOf(SmallRepository.Base()
            .Replace("content/runbooks/shop-cutover.md", "rollback: Send customers back.", "rollback: Send customers back.\n  - { id: restore, title: Restore, duration: PT5M, if_ordered: true }\n  - { id: tell, title: Tell, duration: PT5M, after: [restore] }\n  - { id: bank, title: Call, duration: PT5M, if_ordered: true }")
            .Replace("releases/shop-1.0.0/release.yml", "runbook: shop-cutover", first is null ? "runbook: shop-cutover" : $"runbook: shop-cutover\nrollback: {{ strategy: redeploy, step: {first} }}"));
        var release = Assert.Single(records.Releases);

        Assert.Equal(start, WayBack.StartOf(release, CutoverSteps.Of(release, records)));
        Assert.Equal(expected, string.Join(' ', WayBack.StepsOf(release, CutoverSteps.Of(release, records)).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_circle_among_the_other_steps_does_not_make_it_part_of_the_plan()
    {
        var steps = new[] { Steps.Of("deploy", 5, after: ["look"]), Steps.Of("look", 5, after: ["deploy"]), Steps.Of("tell", 5, after: ["restore"]), Steps.Of("restore", 5, after: ["look"], ifOrdered: true) };
        var order = new StepOrder(steps);

        Assert.True(order.IsCircular);
        Assert.Equal("restore tell", string.Join(' ', steps.Where(order.IsIfOrdered).Select(step => step.Id).Order(StringComparer.Ordinal)));
    }
}
