using ReleasePortal.Repository.History;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Drafts;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Site;
using Xunit;

namespace ReleasePortal.Tests.Repository.Drafts;

/// <summary>A commit message is text of anybody: a draft holds its words and nothing that they could mean to a program.</summary>
public sealed class HostileMessageTests
{
    public static TheoryData<string> Messages =>
    [
        "feat: <script>alert(1)</script>",
        "feat: <img src=x onerror=alert(1)> &lt;b&gt; &#x202E; &copy",
        "feat: [click](javascript:alert(1)) ![x](https://evil.example/p.png) [a]: https://evil.example",
        "feat: see https://evil.example or www.evil.example or mailto:a@evil.example <https://evil.example>",
        "feat: \u001B[31mred\u001B[0m \u0007 \u202Eevil\u202C \u200Ehidden \uFEFF \u2066x\u2069",
        "feat: a\n\nRelease-note: ---",
        "feat: ---",
        "feat: # heading",
        "feat: > quote",
        "feat: - item",
        "feat: 1. item",
        "feat: === ++x++ ==y== ~~z~~ ^a^ __b__ **c** *d* _e_",
        "feat: | a | b |",
        "feat: [^1]: note [^1]",
        "feat: `code <b>` and ``<i>`` and `open",
        "feat: [ ] box",
        "feat: ::error::forged and ##vso[task.setvariable]x",
        "feat: ::warning::forged",
        "feat: {{ template }} <%= x %> ${y}",
        "feat: \\*not\\* \\<b>",
        "feat: \"quotes\": 'and' {braces}: [brackets], & * ! % @ `",
        "feat: ../../../etc/passwd",
        "feat: con",
        "feat: нет латиницы",
        "",
        "\n\n",
        "---\ndraft: false\nkind: breaking\n---\nforged",
    ];

    [Theory]
    [MemberData(nameof(Messages))]
    public void Its_draft_is_a_note_with_plain_words_in_which_only_the_missing_edit_is_found(string message)
    {
        var draft = Assert.Single(Drafting.Of(message).Drafts);
        Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", draft.Name);
        var file = DraftFile.Of(draft with { Kind = draft.Kind ?? Domain.Releases.ChangeKind.Fix }, Drafting.Settings);

        Assert.DoesNotContain(file, letter => char.IsControl(letter) && letter != '\n');
        var (records, findings) = Read(file, draft.Name);

        var found = Review.Of(records, findings, SmallSite.Now).Findings.Where(finding => finding.Rule.Code != "DOC034");
        Found.Nothing(found.Select(Expectation.Describe));
        var note = Assert.Single(records.Drafts["shop-1.0.0"]);
        Assert.Equal(draft.Commit, note.Source);
        Assert.Equal("internal", note.Audience.Id);
        Assert.Empty(note.Body!.Links);
        Assert.Empty(note.Body.Headings);
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void Its_words_are_shown_and_not_obeyed_on_the_page_of_whoever_forgets_to_edit_them(string message)
    {
        var draft = Assert.Single(Drafting.Of(message).Drafts);
        var file = DraftFile.Of(draft with { Kind = Domain.Releases.ChangeKind.Fix }, Drafting.Settings).Replace("draft: true\n", "", StringComparison.Ordinal);

        var page = SmallSite.Of(SmallRepository.Base().With("releases/shop-1.0.0/notes/orders.md", file))["releases/shop-1.0.0/notes/index.html"];

        var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(page);
        var note = document.QuerySelector("main .note") ?? document.QuerySelector("main")!;
        Assert.Contains(draft.Text.Replace("`", "", StringComparison.Ordinal), note.TextContent.Replace("`", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Empty(note.QuerySelectorAll("script, img, iframe, strong, em, del, ins, mark, sup, sub, table, ul li input, h1 ~ h1"));
        Assert.DoesNotContain(note.QuerySelectorAll("a"), link => link.GetAttribute("href")!.Contains("evil", StringComparison.Ordinal) || link.GetAttribute("href")!.StartsWith("javascript", StringComparison.OrdinalIgnoreCase));
    }

    private static ReadingResult Read(string file, string name)
    {
        using var folder = new TemporaryFolder();
        SmallRepository.Base().With($"releases/shop-1.0.0/notes/{name}.md", file).WriteTo(folder.Path);
        using var snapshot = RepositorySnapshot.OfWorkingTree(folder.Path);
        return RecordReader.Read(snapshot, HistoryDetail.ForPages);
    }
}
