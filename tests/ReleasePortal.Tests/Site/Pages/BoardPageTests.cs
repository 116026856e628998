using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Governance.Board;
using Xunit;

namespace ReleasePortal.Tests.Site.Pages;

/// <summary>Where readers see the change board, the register of changes, and emergencies.</summary>
public sealed class BoardPageTests
{
    [Fact]
    public void Without_a_board_the_page_says_how_to_get_one() =>
        Assert.Contains("Write change_board into portal.yml", SmallSite.Of(SmallRepository.Base())["cab/index.html"], StringComparison.Ordinal);

    [Fact]
    public void The_agenda_says_when_it_meets_and_what_it_is_asked()
    {
        var page = SmallSite.Of(BoardPlans.Repository("  room: Room <b>")
            .Plan("shop-1.2.0", "2026-11-28T20:00", "2026-11-28T22:00"))["cab/index.html"];

        Assert.Contains("datetime=\"2026-11-23T13:00:00Z\"", page, StringComparison.Ordinal);
        Assert.Contains("Every Monday", page, StringComparison.Ordinal);
        Assert.Contains("Have it moved, or let an exception be granted.", page, StringComparison.Ordinal);
        Assert.Contains("Missing: Release manager", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Room <b>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Minutes_are_a_page_and_stand_with_the_agenda_the_decisions_and_the_release()
    {
        var site = SmallSite.Of(BoardPlans.Repository().Plan("shop-1.2.0", "2026-12-08T20:00", "2026-12-08T22:00")
            .Minutes("2026-11-16", "{ release: shop-1.2.0, verdict: conditional, conditions: [It answers in a second.] }"));

        Assert.Contains("It answers in a second.", site["cab/2026-11-16/index.html"], StringComparison.Ordinal);
        Assert.Contains("2026-11-16/", site["cab/index.html"], StringComparison.Ordinal);
        Assert.Contains("cab/2026-11-16/", site["decisions/index.html"], StringComparison.Ordinal);
        Assert.Contains("It answers in a second.", site["releases/shop-1.2.0/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_open_emergency_is_a_banner_and_what_it_missed_stands_on_the_overview()
    {
        var site = SmallSite.Of(BoardPlans.Repository()
            .Plan("shop-1.2.0", "2026-11-23T06:30", "2026-11-23T08:00", "in_progress", "emergency")
            .Plan("shop-1.3.0", "2026-11-10T06:30", "2026-11-10T08:00", "completed", "emergency"));

        Assert.Contains("Emergency: Shop 1.2.0", site["index.html"], StringComparison.Ordinal);
        Assert.Contains("Emergency: Shop 1.2.0", site["cab/index.html"], StringComparison.Ordinal);
        Assert.Contains("This emergency is open.", site["releases/shop-1.2.0/index.html"], StringComparison.Ordinal);
        Assert.Contains("Shop 1.3.0: approval after the fact", site["index.html"], StringComparison.Ordinal);
        Assert.Contains("two working days after Tue 10 Nov", site["releases/shop-1.3.0/index.html"], StringComparison.Ordinal);
    }
}
