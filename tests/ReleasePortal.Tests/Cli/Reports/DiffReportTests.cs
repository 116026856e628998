using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Markdig;
using ReleasePortal.Cli.Output;
using ReleasePortal.Tests.Comparison;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Repository.Schemas;
using Xunit;

namespace ReleasePortal.Tests.Cli.Reports;

/// <summary>What strangers write into a record stays text, wherever changes are told.</summary>
public sealed class DiffReportTests
{
    private const string Hostile = """
        \n::error::x\n# @maintainers <b>b</b> ![i](https://evil.example/i.png) [l](https://evil.example) https://evil.example www.evil.example #1 GH-1 shop/portal#2 !3 `code` | ~~s~~ :tada: a@evil.example
        """;

    private static SmallRepository Before => FullPlan.Repository();

    private static SmallRepository After => FullPlan.Repository()
        .Replace(FullPlan.Path, "title: Bank\n", $"title: \"{Hostile.Trim()}\"\n")
        .Replace(FullPlan.Path, "scope:\n", $"scope:\n  - {{ id: BANK-3, title: \"{Hostile.Trim()}\", kind: feature, services: [ledger] }}\n")
        .With("content/templates/::add-mask::\u001b[31m@all", "x")
        .Replace("content/teams/bank.yml", "contact: bank@shop.example", $"contact: \"{Hostile.Trim()}\"");

    [Fact]
    public async Task No_line_begins_with_content_and_no_control_reaches_the_terminal()
    {
        var text = await TwoStates.Told(Before, After);

        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain(text.Split('\n'), line => line.TrimStart().StartsWith("::", StringComparison.Ordinal));
        Assert.Contains("\\u000A\\u003A:error::x\\u000A", text, StringComparison.Ordinal);
        Assert.Contains("\n  file content/templates/::add-mask::\\u001B[31m@all: Added\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markdown_of_a_comment_calls_nobody_and_leads_nowhere()
    {
        var text = await TwoStates.Told(Before, After, "--format", "markdown");
        var page = new HtmlParser().ParseDocument(Markdig.Markdown.ToHtml(text, new MarkdownPipelineBuilder().UseAdvancedExtensions().UseEmojiAndSmiley().Build()));

        Assert.Empty(page.QuerySelectorAll("a, img, b, code, del, table, script, h1"));
        Assert.Contains("maintainers", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotMatch(new Regex(@"[@#!]\w|GH-[0-9]|www\.|://|[a-z]+:[a-z]+:", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)), page.Body.TextContent.Replace("code:", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_comment_is_never_longer_than_a_host_takes_and_says_so()
    {
        var scope = string.Concat(Enumerable.Range(1, 900).Select(number => $"  - {{ id: BIG-{number}, title: {new string('x', 120)}, kind: feature, services: [ledger] }}\n"));
        var text = await TwoStates.Told(Before, FullPlan.Repository().Replace(FullPlan.Path, "scope:\n", "scope:\n" + scope), "--format", "markdown");

        Assert.InRange(text.Length, 50_000, 65_536);
        Assert.EndsWith("There is more than a comment holds: `portal diff` shows all of it.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_said_in_every_format()
    {
        Assert.Contains("## Nothing changed.", await TwoStates.Told(Before, Before, "--format", "markdown"), StringComparison.Ordinal);
        Assert.Contains("\"changes\": []", await TwoStates.Told(Before, Before, "--format", "json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_json_is_what_its_schema_promises()
    {
        var changed = await TwoStates.Told(Before, After, "--format", "json");
        var same = await TwoStates.Told(Before, Before, "--format", "json");

        Assert.All(
            await EditorVerdict.Of([("changed", new EditedDocument("diff-report.schema.json", changed)), ("same", new EditedDocument("diff-report.schema.json", same))]),
            verdict => Assert.False(verdict.Refuses, verdict.ToString()));
    }

    [Theory]
    [InlineData("@all", "&#64;&#8203;all")]
    [InlineData("# 1, 100 %", "&#35; 1, 100 \\%")]
    [InlineData("20:00", "20&#58;00")]
    [InlineData("https://x", "https&#58;&#8203;//x")]
    [InlineData("WWW.x", "WWW&#8203;.x")]
    [InlineData("gh-12", "gh-&#8203;12")]
    public void What_hosts_make_links_of_is_parted(string text, string inert) => Assert.Equal(inert, InertMarkdown.Text(text));
}
