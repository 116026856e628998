using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Markdig;
using ReleasePortal.Tests.Comparison;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Repository.Schemas;
using Xunit;

namespace ReleasePortal.Tests.Cli.Reports;

/// <summary>A review fits where it is put, and what strangers write into a record stays text in it.</summary>
public sealed class ReviewReportTests
{
    private const string Hostile = """
        \n::error::x\n# @maintainers <b>b</b> ![i](https://evil.example/i.png) [l](https://evil.example) https://evil.example www.evil.example #1 GH-1 shop/portal#2 !3 `code` | ~~s~~ :tada: a@evil.example
        """;

    private static SmallRepository Before => FullPlan.Repository();

    private static SmallRepository After => FullPlan.Repository()
        .Replace(FullPlan.Path, "title: Bank\n", $"title: \"{Hostile.Trim()}\"\n")
        .Replace(FullPlan.Path, "2026-12-15", "2026-12-17")
        .Replace(FullPlan.Path, "[{ service: ledger, version: \"2.0.0\" }]", "[{ service: ledger, version: \"2.0.0\" }, { service: shop-api, version: \"2.0.0\" }]")
        .Replace("content/roles.yml", "title: Release manager", $"title: \"{Hostile.Trim()}\"")
        .Replace("content/services/shop-api.yml", "title: Shop API", $"title: \"{Hostile.Trim()}\"")
        .Replace("content/teams/web.yml", "title: Web", $"title: \"{Hostile.Trim()}\"")
        .Replace("content/environments/production.yml", "title: Production", $"title: \"{Hostile.Trim()}\"")
        .With("content/templates/::add-mask::\u001b[31m@all", "x");

    private static SmallRepository Crowded(int items) => FullPlan.Repository().Replace(
        FullPlan.Path, "scope:\n", "scope:\n" + string.Concat(Enumerable.Range(1, items).Select(number => $"  - {{ id: BIG-{number}, title: {new string('x', 120)}, kind: feature, services: [ledger] }}\n")));

    /// <summary>Twelve releases, because a single record may not be as long as a summary.</summary>
    private static SmallRepository Plans(string more) => Enumerable.Range(1, 12).Aggregate(
        SmallRepository.Base(),
        (repository, number) => repository.With($"releases/bank-3.{number}.0/release.yml", CollidingPlans.Plan($"3.{number}.0", $"2027-01-{number + 10}T20:00", $"2027-01-{number + 10}T21:00", more)));

    [Fact]
    public async Task No_line_begins_with_content_and_no_control_reaches_the_terminal()
    {
        var (_, text) = await Proposal.Told(Before, After);

        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain(text.Split('\n'), line => line.TrimStart().StartsWith("::", StringComparison.Ordinal));
        Assert.Contains("\\u000A\\u003A:error::x\\u000A", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markdown_calls_nobody_and_leads_nowhere()
    {
        var (_, text) = await Proposal.Told(Before, After, "--format", "markdown");
        var page = new HtmlParser().ParseDocument(Markdig.Markdown.ToHtml(text, new MarkdownPipelineBuilder().UseAdvancedExtensions().UseEmojiAndSmiley().Build()));

        Assert.Empty(page.QuerySelectorAll("a, img, b, del, table, script, h1"));
        Assert.All(page.QuerySelectorAll("code"), code => Assert.Matches("^[A-Za-z0-9._/:-]+$", code.TextContent));
        foreach (var code in page.QuerySelectorAll("code"))
            code.Remove();
        Assert.Contains("maintainers", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotMatch(new Regex(@"[@#!]\w|GH-[0-9]|www\.|://|[a-z]+:[a-z]+:", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)), page.Body.TextContent);
    }

    [Fact]
    public async Task Handles_stand_as_code_so_that_no_host_takes_them_for_its_own()
    {
        var (_, text) = await Proposal.Told(Before, FullPlan.Repository().Replace(FullPlan.Path, "2026-12-15", "2026-12-17"), "--format", "markdown");

        Assert.StartsWith("## ✅ Nothing new blocks this proposal\n\n1 release moved", text, StringComparison.Ordinal);
        Assert.Contains("\n- ⚠️ release Bank 2.0.0&#58; `web-lead` approved as Release manager", text, StringComparison.Ordinal);
        Assert.Contains("\n- `bank-lead` is commander of Bank 2.0.0\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comment_is_cut_where_the_host_would_refuse_it_and_a_summary_has_more_room()
    {
        var (_, comment) = await Proposal.Told(Before, Crowded(900), "--format", "markdown");
        var (_, summary) = await Proposal.Told(Before, Crowded(900), "--format", "markdown", "--room", "summary");

        Assert.InRange(comment.Length, 50_000, 65_536);
        Assert.Matches("\n\n[0-9]+ lines left out, because a comment holds 65,536 characters: `portal review` in a clone shows all of it\\.\n$", comment);
        Assert.DoesNotContain("left out", summary, StringComparison.Ordinal);
        Assert.Contains("BIG-900", summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_summary_is_never_longer_than_one_mebibyte()
    {
        var (_, summary) = await Proposal.Told(Plans(""), Plans($"scope: [{string.Join(", ", Enumerable.Range(1, 900).Select(number => $"{{ id: BIG-{number}, title: {new string('x', 120)}, kind: feature, services: [ledger] }}"))}]"), "--format", "markdown", "--room", "summary");

        Assert.InRange(Encoding.UTF8.GetByteCount(summary), 900_000, 1024 * 1024);
        Assert.EndsWith("because a summary holds 1 MiB: `portal review` in a clone shows all of it.\n", summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_json_is_what_its_schema_promises()
    {
        var documents = new List<(string, EditedDocument)>();
        foreach (var (name, after) in ((string, SmallRepository)[])[("hostile", After), ("same", Before), ("gone", FullPlan.Repository().Without(FullPlan.Path)), ("first", CollidingPlans.InBlackFriday())])
            documents.Add((name, new EditedDocument("review-report.schema.json", (await Proposal.Told(Before, after, "--format", "json")).Output)));

        Assert.All(await EditorVerdict.Of(documents), verdict => Assert.False(verdict.Refuses, verdict.ToString()));
    }
}
