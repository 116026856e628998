using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Governance.Board;
using ReleasePortal.Tests.Site;
using Xunit;

namespace ReleasePortal.Tests.Governance.Board;

/// <summary>When a board meets, and when minutes were spoken.</summary>
public sealed class BoardMeetingsTests
{
    [Theory]
    [InlineData("2026-11-23T12:59:59Z", "2026-11-23T13:00:00Z")]
    [InlineData("2026-11-23T13:59:59Z", "2026-11-23T13:00:00Z")]
    [InlineData("2026-11-23T14:00:00Z", "2026-11-30T13:00:00Z")]
    public void The_next_meeting_is_the_one_that_is_on_until_it_is_over(string now, string start) =>
        Assert.Equal(InstantPattern.General.Parse(start).Value, Meetings().From(InstantPattern.General.Parse(now).Value).First().Start);

    [Fact]
    public void It_meets_at_the_same_local_time_when_the_clocks_change() => Assert.Equal(
        ["2026-10-19T12:00:00Z", "2026-10-26T13:00:00Z"],
        Meetings().Over(Instant.FromUtc(2026, 10, 1, 0, 0), Instant.FromUtc(2026, 10, 27, 0, 0)).Select(meeting => InstantPattern.General.Format(meeting.Start)));

    [Theory]
    [InlineData("2026-11-16", "2026-11-16T13:00:00Z")]
    [InlineData("2026-11-17", "2026-11-17T23:00:00Z")]
    public void Minutes_were_spoken_at_the_meeting_of_their_day_and_else_by_its_end(string day, string at)
    {
        var records = SmallSite.RecordsOf(BoardPlans.Repository().Minutes(day, ""));

        Assert.Equal(InstantPattern.General.Parse(at).Value, BoardMeetings.HeldAt(records.Minutes.Single(minutes => minutes.Id == day), records));
    }

    private static BoardMeetings Meetings() => new(SmallSite.RecordsOf(BoardPlans.Repository()).Portal.ChangeBoard!);
}
