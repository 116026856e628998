using ReleasePortal.Domain.Execution;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Site;
using ReleasePortal.Tests.Site.Pages;
using Xunit;

namespace ReleasePortal.Tests.Execution;

/// <summary>What a report on a release lacks.</summary>
public sealed class CompletionGapTests
{
    private const string Check = "validation: [{ id: smoke, title: Order something, kind: smoke, owner: deployer }]";
    private const string Deployed = "deployments: [{ id: d1, service: shop-mail, environment: production, started_at: 2026-11-20T19:04:00Z, finished_at: 2026-11-20T19:12:00Z, result: succeeded, by: web-dev }]\n";
    private const string Passed = "validation: [{ id: smoke, at: 2026-11-20T19:30:00Z, by: web-qa, result: passed }]\n";
    private const string Ended = "confirmed: { at: 2026-11-20T20:10:00Z, by: web-qa }\noutcome: It works.\n";

    [Theory]
    [InlineData("completed", Deployed + Passed + Ended, "")]
    [InlineData("validating", Deployed + Passed + Ended, "StillRunning")]
    [InlineData("completed", "", "NothingDeployed CheckOpen Unconfirmed NoOutcome")]
    [InlineData("completed", Passed + Ended, "NothingDeployed")]
    [InlineData("completed", Deployed + "validation: [{ id: smoke, at: 2026-11-20T19:30:00Z, by: web-qa, result: passed }, { id: smoke, at: 2026-11-20T19:40:00Z, by: web-qa, result: failed }]\n" + Ended, "CheckFailed")]
    [InlineData("completed", Deployed + "validation: [{ id: smoke, at: 2026-11-20T19:40:00Z, by: web-qa, result: passed }, { id: smoke, at: 2026-11-20T19:30:00Z, by: web-qa, result: failed }]\n" + Ended, "")]
    [InlineData("in_progress", "deployments: [{ id: d1, service: shop-mail, environment: production, started_at: 2026-11-20T19:04:00Z, by: web-dev }]\nsteps: [{ step: deploy, started_at: 2026-11-20T19:04:00Z, by: web-dev }]\n" + Passed + Ended, "StillRunning DeploymentOpen StepOpen")]
    [InlineData("rolled_back", Deployed + "outcome: It is undone.\n", "NoReview")]
    [InlineData("failed", Deployed, "NoOutcome NoReview")]
    public void What_nobody_wrote_down_is_told(string status, string execution, string expected)
    {
        var files = SmallRepository.Base().With(ShopReleases.Plan("shop-1.1.0", "1.1.0", "2026-11-20", status, Check));
        if (execution.Length > 0)
            files.With("releases/shop-1.1.0/execution.yml", execution);

        Assert.Equal(expected, GapsOf(files));
    }

    [Fact]
    public void A_message_that_nobody_waits_for_is_not_missing()
    {
        var messages = "communications: [{ audience: internal, milestone: rollback, channel: chat, due: T+2h, owner: deployer }, { audience: internal, milestone: completion, channel: chat, due: T+2h, owner: deployer }]";
        var files = SmallRepository.Base().With("releases/shop-1.1.0/execution.yml", Deployed + Ended);

        Assert.Equal("MessageUnsent", GapsOf(files.Copy().With(ShopReleases.Plan("shop-1.1.0", "1.1.0", "2026-11-20", more: messages))));
        Assert.Equal("MessageUnsent NoReview", GapsOf(files.Copy().With(ShopReleases.Plan("shop-1.1.0", "1.1.0", "2026-11-20", "rolled_back", messages))));
    }

    private static string GapsOf(SmallRepository files)
    {
        var records = SmallSite.RecordsOf(files);
        Assert.True(records.Releases.TryFind("shop-1.1.0", out var release));
        return string.Join(' ', CompletionGap.Of(release, records, SmallSite.Now).Select(gap => gap.GetType().Name));
    }
}
