using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Repository.Drafts;

/// <summary>What a draft says, and what is not told.</summary>
public sealed class NoteDrafterTests
{
    [Theory]
    [InlineData("feat: gift cards", "feature: Gift cards.")]
    [InlineData("Feat(shop,api): gift cards", "feature: Gift cards.")]
    [InlineData("fix: round to cents!", "fix: Round to cents!")]
    [InlineData("perf: cache rates", "improvement: Cache rates.")]
    [InlineData("refactor: cache rates", "improvement: Cache rates.")]
    [InlineData("security: check the signature", "security: Check the signature.")]
    [InlineData("deprecate: the old editor", "deprecation: The old editor.")]
    [InlineData("migration: move the orders", "migration: Move the orders.")]
    [InlineData("feat!: drop version 1", "breaking: Drop version 1.")]
    [InlineData("chore!: drop version 1", "breaking: Drop version 1.")]
    [InlineData("feat: version 2\n\nBREAKING CHANGE: Version 1 is gone.\nMove before you upgrade.\n\nReviewed-by: Z", "breaking: Version 1 is gone. Move before you upgrade.")]
    [InlineData("feat: version 2\n\nBREAKING-CHANGE: Version 1 is gone.\nRefs: #1", "breaking: Version 1 is gone.")]
    [InlineData("Gift cards\n\nChangelog: added", "feature: Gift cards.")]
    [InlineData("Gift cards\n\nChangelog: Removed", "breaking: Gift cards.")]
    [InlineData("chore: gift cards\n\nChangelog: performance", "improvement: Gift cards.")]
    [InlineData("feat: gift cards\n\nChangelog: other", "undecided: Gift cards.")]
    [InlineData("feat: gift cards\n\nChangelog: unheard-of", "feature: Gift cards.")]
    [InlineData("Gift cards", "undecided: Gift cards.")]
    [InlineData("gifts: pay with cards", "undecided: Gifts: pay with cards.")]
    [InlineData("feat:gift cards", "undecided: Feat:gift cards.")]
    [InlineData("revert: gift cards", "undecided: Revert: gift cards.")]
    [InlineData("fix: a\n\nRelease-note: Amounts are\n right.\nSigned-off-by: Z", "fix: Amounts are right.")]
    [InlineData("chore: a\n\nrelease-note: Amounts are right", "undecided: Amounts are right.")]
    [InlineData("fix: a\n\nRelease-note: in the middle\n\nMore words.", "fix: A.")]
    public void Kind_and_text_are_what_the_message_says(string message, string line) =>
        Assert.Equal([line], Drafting.Lines(Drafting.Of(message)));

    [Theory]
    [InlineData("chore: bump")]
    [InlineData("ci: bump")]
    [InlineData("test(api): bump")]
    [InlineData("build(deps): bump")]
    [InlineData("docs: bump")]
    [InlineData("style: bump")]
    [InlineData("feat: hidden behind a flag\n\nRelease-note: none")]
    [InlineData("feat: hidden behind a flag\n\nRELEASE-NOTE: None")]
    public void What_readers_do_not_notice_is_left_out_and_listed(string message)
    {
        var notes = Drafting.Of(message);

        Assert.Empty(notes.Drafts);
        Assert.Equal(message.Split('\n')[0], Assert.Single(notes.LeftOut).Title);
    }

    [Fact]
    public void Every_commit_is_a_draft_or_left_out_and_in_the_order_in_which_it_came()
    {
        var notes = Drafting.Of("feat: one", "chore: two", "three", "ci: four", "fix: five");

        Assert.Equal(["feature: One.", "undecided: Three.", "fix: Five."], Drafting.Lines(notes));
        Assert.Equal(["chore: two", "ci: four"], notes.LeftOut.Select(change => change.Title));
    }

    [Fact]
    public void Issues_are_found_by_the_shapes_of_the_portals_trackers_wherever_they_stand()
    {
        using var clone = new ProductClone();
        clone.OnMain(
            "Merge pull request #12 from org/SHOP-1-gift\n\nSHOP-2: gift cards",
            clone.OnBranch(clone.Tip, "wip SHOP-3\n\nSHOP-2 again, xSHOP-9x not.\n\nIssue: SHOP-4"));

        Assert.Equal(["SHOP-1", "SHOP-2", "SHOP-3", "SHOP-4"], Drafting.Of(clone).Drafts[0].Issues);
    }

    [Fact]
    public void Without_trackers_only_trailers_tell_an_issue_from_a_word()
    {
        using var clone = new ProductClone();
        clone.OnMain("fix: UTF-8 in names\n\nIssue: SHOP-4\nCloses #12\nFixes: 0123456789ab (\"fix: UTF-16\")");

        Assert.Equal(["SHOP-4", "#12"], Drafting.Of(clone, settings: Drafting.Settings with { Trackers = [] }).Drafts[0].Issues);
    }

    [Fact]
    public void A_message_of_enormous_size_is_read_in_part_and_says_so()
    {
        var draft = Assert.Single(Drafting.Of($"feat: {new string('a', 5_000_000)}\n\nRelease-note: unread").Drafts);

        Assert.True(draft.IsCut);
        Assert.InRange(draft.Title.Length, 1, 200);
        Assert.InRange(draft.Name.Length, 1, 60);
    }

    [Fact]
    public void More_changes_than_anybody_would_edit_are_a_limit_that_is_named()
    {
        var limit = Assert.Throws<ReleasePortal.Repository.Products.ProductLimitException>(
            () => Drafting.Of([.. Enumerable.Range(0, 1_001).Select(number => $"fix: number {number}")]));

        Assert.Contains("1,000", limit.Message, StringComparison.Ordinal);
    }
}
