using ReleasePortal.Site.Graphs;
using Xunit;

namespace ReleasePortal.Tests.Site.Graphs;

/// <summary>Where the words above a bar stand; a browser holds their real width against the edges.</summary>
public sealed class ScheduleLabelTests
{
    [Theory]
    [InlineData(1, 20, 1, false)] // They begin where the bar begins,
    [InlineData(80, 99, 99, true)] // or end where it ends if there is no room behind it,
    [InlineData(40, 95, 95, true)]
    [InlineData(99, 99, 99, true)]
    public void They_stand_at_the_bar_where_there_is_room(double from, double to, double place, bool isEnd)
    {
        var label = ScheduleLabel.Of("Watch the canary", " 20\u00a0min", from, to, ScheduleLabel.Narrow);

        Assert.Equal(("Watch the canary", place, isEnd), (label.Title, label.Place, label.IsEnd));
    }

    [Theory]
    [InlineData(30, 35, false)] // Nearer to its beginning,
    [InlineData(65, 70, true)] // or to its end.
    public void Without_room_at_either_side_they_stand_as_near_as_the_edge_allows(double from, double to, bool isEnd)
    {
        var label = ScheduleLabel.Of("Watch the canary, and decide about everyone", "◆  20\u00a0min", from, to, ScheduleLabel.Narrow);

        Assert.EndsWith("…", label.Title, StringComparison.Ordinal);
        Assert.Equal(isEnd, label.IsEnd);
        Assert.True(isEnd ? label.Place > to : label.Place < from, $"{label.Place}");
        Assert.InRange(label.Place, 0, 100);
    }

    [Theory]
    [InlineData(30, 35, 30, false)]
    [InlineData(65, 70, 70, true)]
    public void A_wide_screen_has_room_for_them_beside_the_bar_and_for_more_of_them(double from, double to, double place, bool isEnd)
    {
        var label = ScheduleLabel.Of("Watch the canary, and decide about all", "◆  20\u00a0min", from, to, ScheduleLabel.Wide);

        Assert.Equal(("Watch the canary, and decide about all", place, isEnd), (label.Title, label.Place, label.IsEnd));
    }
}
