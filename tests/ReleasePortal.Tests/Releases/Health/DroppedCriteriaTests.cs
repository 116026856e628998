using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Governance.Board;
using ReleasePortal.Tests.Site;
using Xunit;

namespace ReleasePortal.Tests.Releases.Health;

/// <summary>Whoever deletes a criterion of the decision, in real commits, does not look better for it.</summary>
public sealed class DroppedCriteriaTests
{
    private const string Known = "{ id: known, criterion: It is known., owner: release-manager, state: pass }";

    [Theory]
    [InlineData("{ id: load, criterion: It is fast., owner: release-manager, state: fail }, ", "1 of 2 gates met, 1 failed")]
    [InlineData("", "1 of 2 gates met, 1 taken out of the plan (load)")]
    [InlineData("{ id: speed, criterion: It is fast., owner: release-manager, state: fail }, ", "1 of 2 gates met, 1 failed")]
    [InlineData("{ id: speed, criterion: It is quick., owner: release-manager, state: fail }, ", "1 of 3 gates met, 1 failed, 1 taken out of the plan (load)")]
    [InlineData("{ id: load, criterion: It is quick., owner: release-manager, state: waived }, ", "2 of 2 gates met")]
    public void A_criterion_that_was_published_counts_until_it_is_met_or_waived(string becomes, string words)
    {
        using var git = new GitChronicle();
        var first = git.Commit(Plan("{ id: load, criterion: It is fast., owner: release-manager, state: fail }, "), "2026-11-20T09:00");
        var last = git.Commit(Plan(becomes), "2026-11-24T09:00", first);

        Assert.Contains($"{words}</", SmallSite.OfCommit(git.Path, last)["releases/shop-2.0.0/index.html"], StringComparison.Ordinal);
    }

    private static SmallRepository Plan(string load) =>
        SmallRepository.Base().Plan("shop-2.0.0", "2026-12-08T20:00", "2026-12-08T22:00", more: $"go_no_go: [{load}{Known}]");
}
