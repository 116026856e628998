using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Governance.Board;
using Xunit;

namespace ReleasePortal.Tests.Site.Pages;

/// <summary>Drafts of what is said of a release, each of what its audience may read.</summary>
public sealed class MessagePageTests
{
    private const string Messages = """
        communications:
          - { audience: internal, milestone: announcement, channel: chat, due: T-5d, owner: deployer, sent_at: 2026-11-20T09:00:00Z }
          - { audience: customer, milestone: announcement, channel: mail, due: T-14d, owner: deployer }
          - { audience: customer, milestone: completion, channel: mail, due: T+4h, owner: deployer }
          - { audience: customer, milestone: rollback, channel: mail, due: T+6h, owner: deployer }
        risk: { downtime: PT15M }
        """;

    [Fact]
    public void A_matrix_says_who_is_told_what_and_how_it_stands()
    {
        var rows = Page(Messages).QuerySelectorAll("#matrix tbody tr").Select(row => string.Join(", ", row.QuerySelectorAll("th, td").Select(cell => cell.TextContent.Trim())));

        Assert.Equal(["Internal, Sent, , ", "Customer, Overdue, Not yet, If rolled back"], rows);
    }

    [Fact]
    public void Of_a_release_that_went_well_nobody_waits_for_the_message_about_its_rollback()
    {
        var files = SmallRepository.Base().With(ShopReleases.Plan("shop-1.1.0", "1.1.0", "2026-11-20", more: "communications: [{ audience: internal, milestone: rollback, channel: chat, due: T+2h, owner: deployer }]"));
        var site = SmallSite.Of(files);

        Assert.All(["", "messages/"], page => Assert.Contains("Not needed", site[$"releases/shop-1.1.0/{page}index.html"], StringComparison.Ordinal));
        Assert.All(["", "messages/"], page => Assert.DoesNotContain("Overdue", site[$"releases/shop-1.1.0/{page}index.html"], StringComparison.Ordinal));
    }

    [Fact]
    public void A_draft_says_to_each_audience_what_it_may_read()
    {
        var page = Page($"{Messages}\nsupport: {{ changes: Nothing., contacts: [the night desk] }}", note: "internal");
        var (first, second) = (Draft(page, "draft-1"), Draft(page, "draft-2"));

        Assert.StartsWith("Shop 2.0.0 ships on Tue 1 Dec", first, StringComparison.Ordinal);
        Assert.Contains("Please expect an interruption of 15\u00a0min.", first, StringComparison.Ordinal);
        Assert.DoesNotContain("Baskets remember.", first, StringComparison.Ordinal);
        Assert.DoesNotContain("night desk", first, StringComparison.Ordinal);
        Assert.Contains("- Baskets remember.", second, StringComparison.Ordinal);
        Assert.Contains("Questions and problems: the night desk.", second, StringComparison.Ordinal);
        Assert.Contains("Do not send it yet", page.GetElementById("draft-1")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Do not send it yet", page.GetElementById("draft-2")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_customers_may_read_is_in_what_they_are_told()
    {
        var page = Page($"{Messages}\nsupport: {{ changes: Nothing., contacts: [the night desk] }}", note: "customer");

        Assert.Contains("- Baskets remember.", Draft(page, "draft-1"), StringComparison.Ordinal);
        Assert.DoesNotContain("No note of the release", page.GetElementById("draft-1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_copied_has_no_marks_of_Markdown()
    {
        var page = new HtmlParser().ParseDocument(SmallSite.Of(SmallRepository.Base().Plan("shop-2.0.0", "2026-12-01T20:00", "2026-12-01T22:00", more: Messages.ReplaceLineEndings("\n"))
            .Replace("content/known-issues/mail-twice.yml", "is sent twice\n", "is sent *twice*\n")
            .Replace("content/known-issues/mail-twice.yml", "services: [shop-mail]", "services: [shop-mail]\nworkaround: Switch `mails` off, *[now](https://shop.example)*."))["releases/shop-2.0.0/messages/index.html"]);

        Assert.Contains("- The mail about an order is sent twice. Until it is fixed: Switch mails off, now.", Draft(page, "draft-2"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_messages_there_is_no_page_of_them() =>
        Assert.False(SmallSite.Of(SmallRepository.Base().Plan("shop-2.0.0", "2026-12-01T20:00", "2026-12-01T22:00")).Files.ContainsKey("releases/shop-2.0.0/messages/index.html"));

    private static IDocument Page(string more, string? note = null)
    {
        var files = SmallRepository.Base().Plan("shop-2.0.0", "2026-12-01T20:00", "2026-12-01T22:00", more: more.ReplaceLineEndings("\n"));
        if (note is not null)
            files = files.With("releases/shop-2.0.0/notes/baskets.md", $"---\naudience: {note}\nkind: feature\nservices: [shop-mail]\n---\nBaskets remember. They do so for a week.\n");
        return new HtmlParser().ParseDocument(SmallSite.Of(files)["releases/shop-2.0.0/messages/index.html"]);
    }

    private static string Draft(IDocument page, string anchor) => page.GetElementById(anchor)!.QuerySelector("pre")!.TextContent;
}
