using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Repository.Drafts;

/// <summary>What is one change, in histories of every host.</summary>
public sealed class ChangeLinesTests
{
    [Theory]
    [InlineData("Merge pull request #12 from org/gift\n\nPay with a gift card", "12")]
    [InlineData("Merge pull request #12 from org/gift\r\n\r\nPay with a gift card\r\n\r\nMore words.", "12")]
    [InlineData("Merge branch 'gift' into 'main'\n\nPay with a gift card\n\nCloses #3\n\nSee merge request org/shop!12", "12")]
    [InlineData("Merged PR 12: Pay with a gift card\n\nMore words.", "12")]
    [InlineData("Merged in gift (pull request #12)\n\nPay with a gift card", "12")]
    [InlineData("Pull request #12: Pay with a gift card\n\nMerge in SHOP/shop from gift to main", "12")]
    [InlineData("Merge pull request 'Pay with a gift card' (#12) from gift into main", "12")]
    [InlineData("Pay with a gift card (#12)", "12")]
    public void A_merge_of_any_host_is_one_change_with_the_title_of_its_pull_request(string message, string number)
    {
        using var clone = new ProductClone();
        clone.OnMain(message, clone.OnBranch(clone.Tip, "wip", "more wip"));

        var notes = Drafting.Of(clone);

        Assert.Equal(["undecided: Pay with a gift card."], Drafting.Lines(notes));
        Assert.Equal(number, notes.Drafts[0].Request);
        Assert.Equal(clone.Tip, notes.Drafts[0].Commit);
        Assert.Empty(notes.LeftOut);
    }

    [Theory]
    [InlineData("Pay with a gift card (#12)")]
    [InlineData("Merged PR 12: Pay with a gift card")]
    [InlineData("Merged in gift (pull request #12)\n\nPay with a gift card\n\n* wip")]
    public void A_squashed_pull_request_is_one_change_too(string message)
    {
        var notes = Drafting.Of(message);

        Assert.Equal(["undecided: Pay with a gift card."], Drafting.Lines(notes));
        Assert.Equal("12", notes.Drafts[0].Request);
    }

    [Theory]
    [InlineData("Merge branch 'gift/SHOP-7'")]
    [InlineData("Merge branch 'gift/SHOP-7' into main")]
    [InlineData("Merge remote-tracking branch 'origin/gift/SHOP-7'")]
    [InlineData("Merge pull request #12 from org/gift/SHOP-7")]
    public void A_merge_without_a_title_is_told_by_the_commits_it_brings(string message)
    {
        using var clone = new ProductClone();
        clone.OnMain(message, clone.OnBranch(clone.Tip, "feat: gift cards", "fix: round to cents"));

        var notes = Drafting.Of(clone);

        Assert.Equal(["feature: Gift cards.", "fix: Round to cents."], Drafting.Lines(notes));
        Assert.All(notes.Drafts, draft => Assert.Equal(["SHOP-7"], draft.Issues));
    }

    [Fact]
    public void A_pull_request_that_takes_a_branch_of_development_is_told_by_the_pull_requests_on_it()
    {
        using var clone = new ProductClone();
        var develop = clone.Commit("Merge pull request #11 from org/a\n\nfeat: gift cards", clone.Tip, clone.OnBranch(clone.Tip, "wip"));
        develop = clone.OnBranch(develop, "fix: round to cents (#12)");
        clone.OnMain("Merge pull request #13 from org/develop\n\nRelease 1.1", develop);

        var notes = Drafting.Of(clone);

        Assert.Equal(["feature: Gift cards.", "fix: Round to cents."], Drafting.Lines(notes));
        Assert.Equal("Release 1.1", Assert.Single(notes.LeftOut).Title);
    }

    [Fact]
    public void What_a_branch_took_from_main_is_told_once()
    {
        using var clone = new ProductClone();
        var branch = clone.OnBranch(clone.Tip, "wip");
        clone.OnMain("fix: round to cents");
        branch = clone.Commit("Merge branch 'main' into gift", branch, clone.Tip);
        clone.OnMain("Merge pull request #12 from org/gift\n\nfeat: gift cards", branch);

        Assert.Equal(["fix: Round to cents.", "feature: Gift cards."], Drafting.Lines(Drafting.Of(clone)));
    }

    [Fact]
    public void Of_a_pull_request_without_a_convention_the_commits_say_the_kind_where_they_agree()
    {
        using var clone = new ProductClone();
        clone.OnMain("Round to cents (#12)", clone.OnBranch(clone.Tip, "wip", "fix: round", "test: round"));
        clone.OnMain("Gift cards (#13)", clone.OnBranch(clone.Tip, "feat: gift", "fix: gift"));
        clone.OnMain("Tidy up (#14)", clone.OnBranch(clone.Tip, "test: tidy", "ci: tidy"));
        clone.OnMain("Tidy more (#15)", clone.OnBranch(clone.Tip, "test: tidy", "more"));

        var notes = Drafting.Of(clone);

        Assert.Equal(["fix: Round to cents.", "undecided: Gift cards.", "undecided: Tidy more."], Drafting.Lines(notes));
        Assert.Equal("readers do not notice changes of the type test", Assert.Single(notes.LeftOut).Reason);
    }

    [Fact]
    public void A_change_and_its_revert_cancel_out_and_a_revert_of_that_brings_it_back()
    {
        using var clone = new ProductClone();
        var gift = clone.OnMain("feat: gift cards");
        var cents = clone.OnMain("fix: round to cents");
        clone.OnMain($"Revert \"fix: round to cents\"\n\nThis reverts commit {cents}.");
        var back = clone.OnMain($"Revert \"feat: gift cards\"\n\nThis reverts commit {gift[..12]}.");
        clone.OnMain($"Revert \"Revert \"feat: gift cards\"\"\n\nThis reverts commit {back}.");

        var notes = Drafting.Of(clone);

        Assert.Equal(["feature: Gift cards."], Drafting.Lines(notes));
        Assert.Equal(4, notes.LeftOut.Count);
        Assert.Contains(notes.LeftOut, change => change.Commit == cents && change.Reason.StartsWith("taken back by ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Merge pull request #13 from org/revert\n\nRevert \"Gift cards\"", "Revert \"Gift cards\"\n\nThis reverts commit {0}, reversing\nchanges made to 0123456789.")]
    [InlineData("Revert \"Gift cards\" (#13)\n\nReverts org/shop#12", "wip")]
    public void A_pull_request_that_takes_another_back_cancels_it(string message, string brought)
    {
        using var clone = new ProductClone();
        var gift = clone.OnMain("Merge pull request #12 from org/gift\n\nGift cards", clone.OnBranch(clone.Tip, "wip", "more"));
        clone.OnMain(message, clone.OnBranch(clone.Tip, brought.Replace("{0}", gift, StringComparison.Ordinal)));

        var notes = Drafting.Of(clone);

        Assert.Empty(notes.Drafts);
        Assert.Equal(2, notes.LeftOut.Count);
    }

    [Fact]
    public void A_revert_of_something_that_was_shipped_is_a_change()
    {
        using var clone = new ProductClone();
        var shipped = clone.OnMain("feat: gift cards");
        clone.Tag("1.1");
        clone.OnMain($"Revert \"feat: gift cards\"\n\nThis reverts commit {shipped}.");

        Assert.Equal(["undecided: Revert \"feat: gift cards\""], Drafting.Lines(Drafting.Of(clone, from: "1.1")));
    }

    [Fact]
    public void What_was_shipped_from_another_branch_by_cherry_pick_is_left_out()
    {
        using var clone = new ProductClone();
        var started = clone.Tip;
        var cents = clone.OnMain("fix: round to cents");
        clone.OnMain("feat: gift cards");
        var hotfix = clone.OnBranch(started, "fix: hotfix", $"fix: round to cents\n\n(cherry picked from commit {cents})");
        clone.Tag("1.0.1", hotfix);

        var notes = Drafting.Of(clone, from: "1.0.1");

        Assert.Equal(["feature: Gift cards."], Drafting.Lines(notes));
        Assert.Equal($"{hotfix[..10]} is the same change, and was shipped before", Assert.Single(notes.LeftOut).Reason);
    }

    [Fact]
    public void A_copy_of_something_that_was_shipped_is_left_out_and_a_copy_of_anything_else_is_not()
    {
        using var clone = new ProductClone();
        var shipped = clone.Tip;
        var elsewhere = clone.OnBranch(clone.Tip, "fix: elsewhere");
        clone.OnMain($"fix: again\n\n(cherry picked from commit {shipped})");
        clone.OnMain($"fix: elsewhere\n\n(cherry picked from commit {elsewhere})");
        clone.OnMain($"fix: nowhere\n\n(cherry picked from commit {new string('a', 40)})");

        Assert.Equal(["fix: Elsewhere.", "fix: Nowhere."], Drafting.Lines(Drafting.Of(clone)));
    }

    [Fact]
    public void Merges_inside_one_another_by_the_thousand_end()
    {
        using var clone = new ProductClone();
        var tip = clone.Tip;
        for (var depth = 0; depth < 3_000; depth++)
            tip = clone.Commit("Merge branch 'deeper'", clone.Tip, tip);
        clone.Tag("deep", tip);

        var notes = Drafting.Of(clone, to: "deep");

        Assert.Empty(notes.Drafts);
    }
}
