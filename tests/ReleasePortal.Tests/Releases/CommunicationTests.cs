using NodaTime;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Site;
using ReleasePortal.Tests.Site.Pages;
using Xunit;

namespace ReleasePortal.Tests.Releases;

/// <summary>The rule about unsent messages, the KPI and all pages ask a message itself how it stands.</summary>
public sealed class CommunicationTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 6, 0);

    [Theory]
    [InlineData("planned", "start", "T-30d", MessageState.Overdue)]
    [InlineData("planned", "start", "T+1h", MessageState.Awaited)]
    [InlineData("planned", "rollback", "T-30d", MessageState.NotOwedYet)]
    [InlineData("proposed", "start", "T-30d", MessageState.NotOwedYet)]
    [InlineData("postponed", "start", "T-30d", MessageState.NotOwedYet)]
    [InlineData("completed", "rollback", "T-30d", MessageState.NotOwed)]
    [InlineData("completed", "completion", "T-30d", MessageState.Overdue)]
    [InlineData("rolled_back", "rollback", "T-30d", MessageState.Overdue)]
    [InlineData("rolled_back", "completion", "T-30d", MessageState.NotOwed)]
    [InlineData("failed", "completion", "T-30d", MessageState.NotOwed)]
    [InlineData("cancelled", "start", "T-30d", MessageState.NotOwed)]
    [InlineData("withdrawn", "start", "T-30d", MessageState.NotOwed)]
    public void A_message_is_late_only_where_somebody_waits_for_it(string status, string milestone, string due, MessageState expected)
    {
        var release = ReleaseWith(status, milestone, due, sent: null);

        Assert.Equal(expected, release.Communications[0].StateIn(release, Now));
    }

    [Fact]
    public void What_was_sent_was_sent_whether_or_not_anybody_waited()
    {
        var release = ReleaseWith("completed", "rollback", "T-1h", sent: "2026-11-01T10:00:00Z");

        Assert.Equal(MessageState.Sent, release.Communications[0].StateIn(release, Now));
    }

    private static Release ReleaseWith(string status, string milestone, string due, string? sent)
    {
        var plan = ShopReleases.Plan("shop-1.1.0", "1.1.0", "2026-12-08", status, $"communications: [{{ audience: internal, milestone: {milestone}, channel: chat, due: {due}, owner: deployer{(sent is null ? "" : $", sent_at: {sent}")} }}]");
        Assert.True(SmallSite.RecordsOf(SmallRepository.Base().With(plan)).Releases.TryFind("shop-1.1.0", out var release));
        return release;
    }
}
