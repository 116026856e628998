using System.Xml.Linq;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Site.Feeds.News;

/// <summary>What a subscriber hears of a plan while commits move it, decide on it and carry it out.</summary>
public sealed class NewsHistoryTests
{
    private const string Plan = "releases/shop-1.0.0/release.yml";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void Each_step_is_news_at_the_time_at_which_the_branch_got_it()
    {
        using var git = new GitChronicle();
        var first = git.Commit(Planned("planned"), "2026-11-01T09:00");
        var moved = git.Commit(Planned("planned", "2026-12-02T2"), "2026-11-05T10:30", first);
        var approved = git.Commit(Planned("approved", "2026-12-02T2"), "2026-11-06T08:00", moved);

        var told = Entries(git, approved, "releases");
        Assert.Equal(
            [
                ("Shop 1.0.0: approved", "2026-11-06T08:00:00Z"),
                ("Shop 1.0.0: moved to 2026-12-02 20:00 to 22:00 (Europe/Berlin)", "2026-11-05T10:30:00Z"),
                ("Shop 1.0.0: planned for 2026-12-01 20:00 to 22:00 (Europe/Berlin)", "2026-11-01T09:00:00Z"),
            ],
            told.Select(entry => (entry.Title, entry.Updated)));
        Assert.Contains("Before: 2026-12-01 20:00 to 22:00 (Europe/Berlin)", told[1].Content, StringComparison.Ordinal);
        Assert.Equal(told[1..].Select(entry => entry.Id), Entries(git, moved, "releases").Select(entry => entry.Id));
        Assert.Equal(told, Entries(git, approved, "product/shop").Where(entry => entry.Id.Contains("release/", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_release_that_ended_tells_when_it_happened_and_brings_its_notes()
    {
        using var git = new GitChronicle();
        var commit = git.Commit(SmallRepository.Base(), "2026-11-20T09:00");

        var released = Assert.Single(Entries(git, commit, "releases"), entry => entry.Title == "Shop 1.0.0: released");
        Assert.Equal("2026-11-20T09:00:00Z", released.Updated);
        Assert.StartsWith("2026-11-10T", released.Published, StringComparison.Ordinal);
        var notes = Assert.Single(Entries(git, commit, "notes"));
        Assert.Equal(("Shop 1.0.0: release notes", released.Published), (notes.Title, notes.Published));
    }

    [Fact]
    public void A_known_issue_is_news_when_it_is_new_and_when_its_status_changes_and_not_when_a_word_of_its_text_does()
    {
        const string Issue = "content/known-issues/mail-twice.yml";
        using var git = new GitChronicle();
        var text = SmallRepository.Base().TextOf(Issue);
        var first = git.Commit(SmallRepository.Base(), "2026-11-20T09:00");
        var word = git.Commit(SmallRepository.Base().With(Issue, $"{text}# A remark.\n"), "2026-11-21T09:00", first);
        var solved = git.Commit(SmallRepository.Base().With(Issue, System.Text.RegularExpressions.Regex.Replace(text, "(?m)^status: .*$", "status: resolved", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5))), "2026-11-22T09:00", word);

        var told = Entries(git, solved, "known-issues");
        Assert.Equal(["2026-11-22T09:00:00Z", "2026-11-20T09:00:00Z"], told.Select(entry => entry.Updated));
        Assert.EndsWith(": resolved", told[0].Title, StringComparison.Ordinal);
        Assert.StartsWith("Known issue: ", told[1].Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_commits_news_are_what_the_records_say_and_have_no_links_where_the_address_is_not_known()
    {
        var site = SmallSite.Of(SmallRepository.Base());
        var released = Assert.Single(Entries(site["feeds/releases.atom"]), entry => entry.Title == "Shop 1.0.0: released");
        Assert.Equal(released.Published, released.Updated);
        Assert.Equal("tag:release-portal.invalid,2026:release/shop-1.0.0/completed", released.Id);
        Assert.DoesNotContain("<link", site["feeds/releases.atom"], StringComparison.Ordinal);
        Assert.DoesNotContain("\"url\"", site["feeds/releases.json"], StringComparison.Ordinal);
    }

    private static SmallRepository Planned(string status, string day = "2026-12-01T2")
    {
        var repository = SmallRepository.Base().Without("releases/shop-1.0.0/execution.yml").Without("releases/shop-1.0.0/review.md");
        var text = repository.TextOf(Plan).Replace("status: completed", $"status: {status}", StringComparison.Ordinal).Replace("2026-11-10T2", day, StringComparison.Ordinal);
        return repository.With(Plan, text);
    }

    private static List<Told> Entries(GitChronicle git, string commit, string feed) => Entries(SmallSite.OfCommit(git.Path, commit)[$"feeds/{feed}.atom"]);

    private static List<Told> Entries(string atom) =>
    [
        .. XDocument.Parse(atom).Root!.Elements(Atom + "entry").Select(entry => new Told(
            entry.Element(Atom + "id")!.Value, entry.Element(Atom + "title")!.Value, entry.Element(Atom + "updated")!.Value, entry.Element(Atom + "published")?.Value, entry.Element(Atom + "content")!.Value)),
    ];

    private sealed record Told(string Id, string Title, string Updated, string? Published, string Content);
}
