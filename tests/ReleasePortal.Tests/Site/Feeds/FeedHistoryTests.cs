using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Site.Feeds;

/// <summary>What a subscriber sees of a plan while commits move it and give it up.</summary>
public sealed class FeedHistoryTests
{
    private const string Plan = "releases/shop-1.0.0/release.yml";

    [Fact]
    public void A_plan_that_moves_is_the_same_event_with_a_higher_sequence()
    {
        using var git = new GitChronicle();
        var first = git.Commit(Planned("planned"), "2026-11-01T09:00");
        var moved = git.Commit(Planned("planned", "2026-12-02T2"), "2026-11-05T10:30", first);

        var (before, after) = (Event(git, first), Event(git, moved));
        Assert.Equal("release-shop-1.0.0@release-portal.invalid", before["UID"]);
        Assert.Equal(before["UID"], after["UID"]);
        Assert.Equal(("0", "1"), (before["SEQUENCE"], after["SEQUENCE"]));
        Assert.Equal(("20261101T090000Z", "20261105T103000Z"), (before["LAST-MODIFIED"], after["LAST-MODIFIED"]));
        Assert.Equal(after["LAST-MODIFIED"], after["DTSTAMP"]);
        Assert.Equal(("20261201T190000Z", "20261202T190000Z"), (before["DTSTART"], after["DTSTART"]));
    }

    [Fact]
    public void A_release_that_is_withdrawn_is_cancelled_for_thirty_days()
    {
        using var git = new GitChronicle();
        var first = git.Commit(Planned("proposed"), "2026-10-01T09:00");
        Assert.Equal(("TENTATIVE", "[PROPOSED] Shop 1.0.0"), (Event(git, first)["STATUS"], Event(git, first)["SUMMARY"]));

        var withdrawn = Event(git, git.Commit(Planned("withdrawn"), "2026-10-25T09:00", first));
        Assert.Equal(("CANCELLED", "[CANCELLED] Shop 1.0.0", "1"), (withdrawn["STATUS"], withdrawn["SUMMARY"], withdrawn["SEQUENCE"]));
        Assert.Equal("TRANSPARENT", withdrawn["TRANSP"]);
        Assert.Empty(Event(git, git.Commit(Planned("withdrawn"), "2026-10-23T09:00", first)));
    }

    [Fact]
    public void The_host_of_the_portal_is_in_every_name()
    {
        using var git = new GitChronicle();
        var content = Planned("planned");
        var commit = git.Commit(content.With("portal.yml", content.TextOf("portal.yml") + "base_url: https://releases.shop.example/plans/\n"), "2026-11-01T09:00");

        Assert.Equal("release-shop-1.0.0@releases.shop.example", Event(git, commit)["UID"]);
        Assert.Equal("https://releases.shop.example/plans/releases/shop-1.0.0/", Event(git, commit)["URL"]);
    }

    [Fact]
    public void Without_commits_a_feed_is_as_old_as_its_build()
    {
        var told = Event(SmallSite.Of(Planned("planned")));
        Assert.Equal("20261123T060000Z", told["DTSTAMP"]);
        Assert.DoesNotContain("SEQUENCE", told.Keys);
    }

    private static SmallRepository Planned(string status, string day = "2026-12-01T2")
    {
        var repository = SmallRepository.Base().Without("releases/shop-1.0.0/execution.yml").Without("releases/shop-1.0.0/review.md");
        var text = repository.TextOf(Plan).Replace("status: completed", $"status: {status}", StringComparison.Ordinal).Replace("2026-11-10T2", day, StringComparison.Ordinal);
        return repository.With(Plan, text);
    }

    private static Dictionary<string, string> Event(GitChronicle git, string commit) => Event(SmallSite.OfCommit(git.Path, commit));

    /// <summary>The properties of the one release, or none where the feed does not have it.</summary>
    private static Dictionary<string, string> Event(SmallSite site) => site["calendar/product/shop.ics"]
        .Replace("\r\n ", "", StringComparison.Ordinal)
        .Split("BEGIN:VEVENT\r\n")
        .Where(text => text.StartsWith("UID:release-", StringComparison.Ordinal))
        .SelectMany(text => text.Split("END:VEVENT")[0].Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        .ToDictionary(line => line.Split(':')[0], line => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..], StringComparer.Ordinal);
}
