using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Site.Pages;

/// <summary>What waits for each team, on the overview and on a page of its own.</summary>
public sealed class AttentionTests
{
    [Fact]
    public void Late_actions_decisions_messages_and_findings_wait_for_their_teams()
    {
        var site = SmallSite.Of(Waiting());

        var rows = Entries(site);
        var lines = rows.Select(row => $"{row.QuerySelector("a")!.TextContent}: {row.GetAttribute("data-words")}").ToList();
        Assert.Equal(["The only database fails: team:bank", "Watch the disk: team:web"], lines.Take(2));
        Assert.All(["Shop 1.1.0: announcement to internal: team:web", "Shop 1.1.0: go or no-go: team:web team:bank"], line => Assert.Contains(line, lines));
        Assert.All(rows, row => Assert.All([".title a[href]", ".below", ".sub"], part => Assert.NotNull(row.QuerySelector(part))));
    }

    [Fact]
    public void The_page_has_everything_team_by_team()
    {
        var site = SmallSite.Of(Waiting());
        var page = Parsed(site["attention/index.html"]);

        Assert.Contains("The only database fails", page.GetElementById("team-bank")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Do it and write done_at", page.GetElementById("team-web")!.TextContent, StringComparison.Ordinal);
        Assert.All(Rows(page.GetElementById("team-web")!), row => Assert.Equal("team:web", row.GetAttribute("data-words")));
        Assert.Contains("The only database fails", Parsed(site["teams/bank/index.html"]).GetElementById("attention")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_each_team_the_overview_has_some_and_of_none_too_many()
    {
        var files = Waiting().With("content/incidents/many.md", Incident(Enumerable.Range(1, 40).Select(number => $"  - {{ id: a{number}, title: \"Job {number:00}\", owner: web-dev, due: 2026-10-01 }}")));

        var rows = Entries(SmallSite.Of(files));

        Assert.Equal(3, rows.Count(row => row.TextContent.Contains("Job ", StringComparison.Ordinal)));
        Assert.Contains(rows, row => row.TextContent.Contains("The only database fails", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_nothing_waits_nothing_is_said()
    {
        var site = SmallSite.Of(SmallRepository.Base().Without("releases/shop-1.0.0/release.yml").Without("releases/shop-1.0.0/execution.yml").Without("releases/shop-1.0.0/evidence.yml").Without("releases/shop-1.0.0/evidence/tests.xml"));

        Assert.Null(Parsed(site["index.html"]).GetElementById("attention"));
        Assert.Contains("Nothing waits for anybody.", site["attention/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_overview_of_the_sample_stays_light()
    {
        using var packed = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(System.Text.Encoding.UTF8.GetBytes(SampleSiteTests.Sample.Value["index.html"]));

        Assert.InRange(packed.Length, 1, 12 * 1024);
    }

    private static SmallRepository Waiting() => SmallRepository.Base()
        .Replace("content/incidents/checkout-timeouts.md", "due: 2026-12-04", "due: 2026-11-20")
        .Replace("content/risks/one-database.yml", "review_by: 2027-01-31", "review_by: 2026-11-01")
        .Replace("content/risks/one-database.yml", "owner: web", "owner: bank")
        .With(ShopReleases.Plan("shop-1.1.0", "1.1.0", "2026-11-26", "planned", """
            go_no_go: [{ id: load, criterion: Fast enough, owner: release-manager, state: pass }]
            communications: [{ audience: internal, milestone: announcement, channel: chat, due: T-2d, owner: deployer }]
            """.ReplaceLineEndings("\n")));

    private static string Incident(IEnumerable<string> actions) =>
        $"---\ntitle: Many things\nseverity: 3\nservices: [shop-api]\nstarted_at: 2026-11-04T09:12:00Z\ndetected_at: 2026-11-04T09:20:00Z\nrestored_at: 2026-11-04T10:02:00Z\nimpact: Many.\nnot_caused_by_release: None.\nactions:\n{string.Join('\n', actions)}\n---\nText.\n";

    private static List<IElement> Entries(SmallSite site) => [.. Parsed(site["index.html"]).QuerySelectorAll("#attention .entries > li")];

    private static List<IElement> Rows(IElement section) => [.. section.QuerySelectorAll("tbody tr")];

    private static IDocument Parsed(string html) => new HtmlParser().ParseDocument(html);
}
