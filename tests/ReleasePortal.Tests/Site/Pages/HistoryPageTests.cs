using System.Xml.Linq;
using AngleSharp.Html.Parser;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Site.Pages;

/// <summary>How plans came to be as they are, told from real commits.</summary>
public sealed class HistoryPageTests
{
    private const string Plan = "releases/shop-1.0.0/release.yml";

    [Fact]
    public void A_release_tells_each_change_the_last_first_and_links_to_its_commit()
    {
        using var git = new GitChronicle();
        var (_, last) = Moved(git);
        var page = new HtmlParser().ParseDocument(SmallSite.OfCommit(git.Path, last)["releases/shop-1.0.0/history/index.html"]);

        Assert.Equal("History of Shop 1.0.0", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["Write records", "Write records"], page.QuerySelectorAll(".card h2").Select(title => title.TextContent));
        Assert.Equal(
            ["Window start changed from 2026-11-10 20:00 to 2026-11-11 20:00", "Window end changed from 2026-11-10 22:00 to 2026-11-11 22:00", "Written for the first time"],
            page.QuerySelectorAll(".bullets li").Take(3).Select(line => line.TextContent));
        Assert.Equal($"https://git.shop.example/portal/commit/{last}", page.QuerySelector(".card a[href^='https']")!.GetAttribute("href"));
        Assert.NotNull(new HtmlParser().ParseDocument(SmallSite.OfCommit(git.Path, last)["releases/shop-1.0.0/index.html"]).QuerySelector("footer a[href='history/']"));
    }

    [Fact]
    public void A_release_says_which_windows_were_promised_and_by_how_much_they_moved()
    {
        using var git = new GitChronicle();
        var (_, moved) = Moved(git);
        var content = SmallRepository.Base();
        var last = git.Commit(content.With(Plan, content.TextOf(Plan).Replace("2026-11-10T20:00", "2026-11-10T18:30Z", StringComparison.Ordinal)), "2026-11-03T09:00", moved);
        var section = new HtmlParser().ParseDocument(SmallSite.OfCommit(git.Path, last)["releases/shop-1.0.0/index.html"]).QuerySelector("#promises")!;

        Assert.Equal("The window moved two times; the last one starts 30\u00a0min earlier than the first one.", section.QuerySelector("p")!.TextContent);
        Assert.Equal(["First promise", "1 day later", "1 day earlier"], section.QuerySelectorAll("tbody tr").Select(row => row.QuerySelector("td:nth-child(2) .sub, td .sub:last-child")!.TextContent.Trim()));
        Assert.Equal("First 10 Nov; 11 Nov, 1 day later; 10 Nov, 30\u00a0min earlier; Started 10 Nov, 4\u00a0min later.", section.QuerySelector("svg desc")!.TextContent);
        var kept = new HtmlParser().ParseDocument(SmallSite.OfCommit(SmallRepository.Base())["releases/shop-1.0.0/index.html"]).QuerySelector("#promises")!;
        Assert.StartsWith("The window has stood as it is since it was first promised", kept.QuerySelector("p")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["promise", "actual"], kept.QuerySelectorAll("svg circle").Select(mark => mark.ClassName));
    }

    [Fact]
    public void A_release_says_by_which_plan_it_is_measured_and_what_came_into_its_scope_after_the_freeze()
    {
        using var git = new GitChronicle();
        var content = SmallRepository.Base();
        var plan = content.TextOf(Plan).Replace("status: completed", "status: planned\nscope_freeze: 2026-11-05T12:00:00Z", StringComparison.Ordinal);
        var first = git.Commit(content.With(Plan, plan), "2026-11-01T09:00");
        var late = plan.Replace("- id: SHOP-1\n    title: Orders", "- id: SHOP-2\n    title: Baskets", StringComparison.Ordinal).Replace("2026-11-10", "2026-11-12", StringComparison.Ordinal);
        var last = git.Commit(content.With(Plan, late), "2026-11-06T09:00", first);
        var page = new HtmlParser().ParseDocument(SmallSite.OfCommit(git.Path, last)["releases/shop-1.0.0/index.html"]);

        Assert.Equal(["Added: SHOP-2, Baskets", "Removed: SHOP-1, Orders"], page.QuerySelectorAll("#scope li").Select(line => line.FirstChild!.TextContent.Trim()));
        Assert.Contains("The plan as its scope froze", page.QuerySelector("#promises")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(first[..10], page.QuerySelector("#promises dl")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Baseline", page.QuerySelector("#promises svg .s")!.TextContent);
    }

    [Fact]
    public void What_was_changed_last_stands_on_the_first_page_and_in_a_feed_without_a_time_of_the_build()
    {
        using var git = new GitChronicle();
        var (first, last) = Moved(git);
        var site = SmallSite.OfCommit(git.Path, last);

        var home = new HtmlParser().ParseDocument(site["index.html"]).QuerySelector("#changed")!;
        Assert.Equal($"history/#commit-{last[..10]}", home.QuerySelector(".entry a, li a")!.GetAttribute("href"));
        Assert.Contains("Shop 1.0.0", home.TextContent, StringComparison.Ordinal);

        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Parse(site["feeds/changes.atom"]).Root!;
        Assert.Equal("2026-11-02T09:00:00Z", feed.Element(atom + "updated")!.Value);
        Assert.Equal(
            [$"tag:release-portal.invalid,2026:commit/{last}", $"tag:release-portal.invalid,2026:commit/{first}"],
            feed.Elements(atom + "entry").Select(entry => entry.Element(atom + "id")!.Value));
        Assert.StartsWith("<p>Shop 1.0.0: Window start changed from 2026-11-10 20:00", feed.Element(atom + "entry")!.Element(atom + "content")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_waiver_of_a_finding_in_a_file_that_is_gone_stands_on_the_page_of_its_rule_and_has_a_history()
    {
        using var git = new GitChronicle();
        var content = SmallRepository.Base().With("content/waivers/late-mail.yml", SmallRepository.Base().TextOf("content/waivers/late-mail.yml").Replace("REF016", "HIS003", StringComparison.Ordinal));
        var first = git.Commit(content, "2026-11-01T09:00");
        var site = SmallSite.OfCommit(git.Path, git.Commit(content.Without("releases/shop-1.0.0/execution.yml"), "2026-11-02T09:00", first));

        Assert.NotNull(new HtmlParser().ParseDocument(site["rules/his003/index.html"]).QuerySelector("#late-mail"));
        Assert.NotNull(new HtmlParser().ParseDocument(site["history/waiver/late-mail/index.html"]).QuerySelector("h1"));
        Assert.NotNull(new HtmlParser().ParseDocument(site["waivers/index.html"]).QuerySelector("#late-mail a[href='../history/waiver/late-mail/']"));
    }

    [Fact]
    public void Without_commits_there_is_no_history_to_tell()
    {
        var site = SmallSite.Of(SmallRepository.Base());

        Assert.DoesNotContain(site.Files.Keys, path => path.Contains("history", StringComparison.Ordinal) || path.Contains("changes.atom", StringComparison.Ordinal));
        Assert.DoesNotContain("Recently changed", site["index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shallow_clone_tells_no_history_and_says_how_to_get_it()
    {
        using var git = new GitChronicle();
        Moved(git);
        using var folder = new TemporaryFolder();
        await Shell.Run(folder.Path, $"git clone -q --depth 1 file://{git.Path} shallow");
        var site = SmallSite.OfFolder(Path.Combine(folder.Path, "shallow"));

        Assert.Contains("git fetch --unshallow", site["history/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain(site.Files.Keys, path => path.EndsWith("/history/index.html", StringComparison.Ordinal) || path == "feeds/changes.atom");
        Assert.Contains("Not all commits of this repository are here. Steps in between are missing", site["feeds/releases.atom"], StringComparison.Ordinal);
        Assert.Contains("git fetch --unshallow", site["feeds/index.html"], StringComparison.Ordinal);
    }

    private static (string First, string Last) Moved(GitChronicle git)
    {
        var portal = SmallRepository.Base().TextOf("portal.yml") + "repository: { url: https://git.shop.example/portal, kind: github, branch: main }\n";
        var content = SmallRepository.Base().With("portal.yml", portal);
        var first = git.Commit(content, "2026-11-01T09:00");
        var plan = content.TextOf(Plan).Replace("2026-11-10T2", "2026-11-11T2", StringComparison.Ordinal);
        return (first, git.Commit(content.With(Plan, plan), "2026-11-02T09:00", first));
    }
}
