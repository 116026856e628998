using System.Web;
using Microsoft.Playwright;
using NodaTime;
using ReleasePortal.BrowserTests.Browsing;
using ReleasePortal.BrowserTests.Site;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.BrowserTests;

/// <summary>What people type into the form, in the sample: it is read as it was typed, is told where it is wrong, and is not lost.</summary>
public sealed class ProposalTextTests(Reader reader)
{
    private const string Folder = "releases/2026/";

    private static readonly string[] Hostile =
    [
        "Shop: \"new\" #1", " leading and trailing ", "yes", "null", "~", "2026-01-01", "1.10", "0x1F", "- a\n- b", "{ a: b }", "[x]", "*alias &anchor !tag", "| literal\n  indented\n\n> folded",
        "---\ntitle: Other", "'single' and \\n backslash", "tab\there", "# comment", "key: value # and more", "%YAML 1.2", "@at `tick`", "\U0001F469\u200D\U0001F469\u200D\U0001F467 ünïcödé 漢字 \u202Etxet", "a\u2028b\u0085c\uFEFFd", "$& $1 {title}", "<script>alert(1)</script>", "?", "trailing:",
    ];

    [Fact]
    public async Task Words_are_read_as_they_were_typed()
    {
        await using var visit = await reader.Open(ProposalForm.Address, new() { AcceptDownloads = true });
        var form = new ProposalForm(visit.Page);
        await form.Answer("expedited", "web-shop", "2027.01");
        var written = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (number, words) in Hostile.Index())
        {
            await form.Fill("product-version", $"2027.{number + 1}");
            await form.Fill("summary", words);
            await form.Fill("justification", words + words);
            await form.Fill("title", OneLine(words));
            await form.Write();
            var (path, text) = await form.Download();
            written.Add(path, text);
        }

        var (releases, findings) = SampleCheck.Of(written);

        Assert.Empty(findings.Where(finding => finding.Rule.Code.StartsWith("DOC", StringComparison.Ordinal)).Select(finding => $"{finding.Message}\n{written[finding.Place.Path]}"));
        Assert.Equal(
            Hostile.Select((words, number) => (Version: $"2027.{number + 1}", Summary: Seen(words), Justification: (string?)Seen(words + words), Title: Seen(OneLine(words)))),
            releases.OrderBy(release => int.Parse(release.Version.Text.Split('.')[1], System.Globalization.CultureInfo.InvariantCulture)).Select(release => (Version: release.Version.Text, release.Summary, release.Justification, release.Title)));
        Assert.Empty(visit.Problems);
    }

    /// <summary>What the check refuses, because it hides or turns text, is not written.</summary>
    private static string Seen(string words) => words.Replace("\u202E", "", StringComparison.Ordinal).Replace("\uFEFF", "", StringComparison.Ordinal);

    private static string OneLine(string words) => words.Replace("\n", " ", StringComparison.Ordinal);

    [Theory]
    [InlineData("standard"), InlineData("expedited"), InlineData("emergency"), InlineData("maintenance")]
    public async Task The_sample_accepts_each_type_at_a_time_that_the_page_calls_free(string type)
    {
        await using var visit = await reader.Open(ProposalForm.Address, new() { AcceptDownloads = true, ViewportSize = Screens.Phone });
        var form = new ProposalForm(visit.Page);
        await form.Answer(type, "payments", "7.0.0");
        await form.Choose("verifier", "pay-qa");
        await form.Fill("rollback-duration", "PT10M");
        await form.Write();
        var (path, text) = await form.Download();
        var (releases, findings) = SampleCheck.Of(new Dictionary<string, string>(StringComparer.Ordinal) { [path] = text });
        var release = Assert.Single(releases);

        Assert.Empty(findings.Where(finding => finding.Severity == Severity.Error).Select(finding => $"{finding.Rule.Code} {finding.Message}\n{text}"));
        Assert.Equal(("payments-7.0.0", type, "pay-qa", "payments"), (release.Id, KebabCase.Snake(release.Type.ToString()), release.Verifier?.Id, release.Owner.Id));
        Assert.Equal(Duration.FromMinutes(10), release.Rollback?.Duration);
        Assert.All(release.Communications, message => Assert.Equal("release channel", message.Channel));
    }

    [Fact]
    public async Task The_host_gets_path_and_text_and_a_long_text_is_copied_instead()
    {
        await using var visit = await reader.Open(ProposalForm.Address, new() { Permissions = ["clipboard-read", "clipboard-write"] });
        var form = new ProposalForm(visit.Page);
        await form.Answer("standard", "payments", "7.0.0");
        await form.Write();
        var address = new Uri((await visit.Page.Locator("#open").GetAttributeAsync("href"))!);
        var asked = HttpUtility.ParseQueryString(address.Query);

        Assert.Equal("https://github.com/example-commerce/release-portal/new/main", address.GetLeftPart(UriPartial.Path));
        Assert.Equal($"{Folder}payments-7.0.0/release.yml", asked["filename"]);
        Assert.Equal(await visit.Page.Locator("#text").InputValueAsync(), asked["value"]);

        await form.Fill("summary", string.Concat(Enumerable.Repeat("Ünïcödé takes room. ", 200)));
        await form.Write();
        address = new Uri((await visit.Page.Locator("#open").GetAttributeAsync("href"))!);
        await visit.Page.EvaluateAsync("document.getElementById('open').addEventListener('click', (event) => event.preventDefault())");
        await visit.Page.Locator("#open").ClickAsync();

        Assert.Null(HttpUtility.ParseQueryString(address.Query)["value"]);
        await Assertions.Expect(visit.Page.Locator("#told")).ToHaveTextAsync("Copied.");
        Assert.Equal(await visit.Page.Locator("#text").InputValueAsync(), await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }
}
