using ReleasePortal.Domain.Releases;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Governance.Board;
using ReleasePortal.Tests.Site;
using Xunit;

namespace ReleasePortal.Tests.Releases;

/// <summary>What the releases of a train say of it.</summary>
public sealed class ReleaseTrainTests
{
    [Theory]
    [InlineData(TrainState.Ahead, "planned", "approved")]
    [InlineData(TrainState.InProgress, "in_progress", "approved")]
    [InlineData(TrainState.InProgress, "validating", "completed")]
    [InlineData(TrainState.InProgress, "completed", "planned")]
    [InlineData(TrainState.Completed, "completed", "completed")]
    [InlineData(TrainState.Completed, "completed", "postponed")]
    [InlineData(TrainState.Completed, "completed", "cancelled")]
    [InlineData(TrainState.PartlyReleased, "completed", "rolled_back")]
    [InlineData(TrainState.PartlyReleased, "failed", "completed")]
    [InlineData(TrainState.Failed, "failed", "rolled_back")]
    [InlineData(TrainState.Failed, "failed", "withdrawn")]
    [InlineData(TrainState.Postponed, "postponed", "cancelled")]
    [InlineData(TrainState.Cancelled, "cancelled", "withdrawn")]
    public void Its_state_follows_from_its_releases(TrainState state, string first, string second) => Assert.Equal(state, Train(first, second).State);

    [Fact]
    public void It_goes_from_the_first_window_to_the_last_of_what_rides_it_in_their_order()
    {
        var train = Train("planned", "approved");

        Assert.Equal(["shop-2.1.0", "shop-2.0.0"], train.Riding.Select(release => release.Id));
        Assert.Equal("2026-12-07T19:00:00Z/2026-12-08T21:00:00Z", train.Span.ToString());
        Assert.Equal((null, 2), (Train("postponed", "cancelled").Span, Train("postponed", "cancelled").LeftBehind.Count));
    }

    /// <summary>The second release of the list ships first.</summary>
    private static ReleaseTrain Train(string first, string second) => ReleaseTrain.All(SmallSite.RecordsOf(SmallRepository.Base()
        .Plan("shop-2.0.0", "2026-12-08T20:00", "2026-12-08T22:00", first, more: "train: 2026-w50")
        .Plan("shop-2.1.0", "2026-12-07T20:00", "2026-12-07T22:00", second, more: "train: 2026-w50"))).Single(train => train.Id == "2026-w50");
}
