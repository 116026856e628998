using ReleasePortal.Repository.History;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Rules.References;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Site;
using Xunit;

namespace ReleasePortal.Tests.Rules;

/// <summary>Silence means "checked": what could not be checked is said.</summary>
public sealed class ReviewTests
{
    [Fact]
    public void Of_readable_records_every_rule_runs()
    {
        var review = ReviewOf(SmallRepository.Base());

        var ofOthers = review.Skipped.Where(IsOfOtherProfiles).Select(skip => skip.Rule).ToList();
        Assert.Equal(["EVD009", "GOV006", "GOV011", "GOV013"], ofOthers.Select(rule => rule.Code).Order(StringComparer.Ordinal));
        Assert.Equal(RuleBook.All.Where(rule => !NeedsClones(rule)).Except(ofOthers), review.Run);
        Assert.Equal(RuleBook.All.Where(NeedsClones), review.Skipped.Select(skip => skip.Rule).Except(ofOthers).OrderBy(rule => rule.Code, StringComparer.Ordinal));
        Assert.Equal(0, review.Unreadable);
    }

    [Theory]
    [InlineData("content/roles.yml", "REF007 GOV004 GOV005 GOV014 GOV015 GOV009")]
    [InlineData("content/teams/web.yml", "REF008 GOV004 GOV005 GOV015 GOV017 GOV009")]
    [InlineData("content/environments/staging.yml", "REF011 GOV009")]
    [InlineData("portal.yml", "REF010 REF016 REF021 HIS001 HIS002 HIS003 HIS004 HIS005 HIS006 HIS007 GOV007 GOV030 EXE007 EXE008 GOV009")]
    public void A_rule_that_needs_what_cannot_be_read_is_skipped_with_the_reason(string path, string codes)
    {
        var review = ReviewOf(SmallRepository.Base().With(path, "title: [\n"));

        var skipped = review.Skipped.Where(skip => !NeedsClones(skip.Rule) && !IsOfOtherProfiles(skip)).ToList();
        Assert.Equal(codes, string.Join(' ', skipped.Select(skip => skip.Rule.Code)));
        Assert.All(skipped, skip => Assert.Contains("be read", skip.Reason, StringComparison.Ordinal));
        Assert.Equal(RuleBook.All.Count, review.Run.Count + review.Skipped.Count);
        Assert.Equal(1, review.Unreadable);
    }

    /// <summary>No clones are given here.</summary>
    private static bool NeedsClones(Rule rule) => rule is CloneRule or UnreadClone;

    private static bool IsOfOtherProfiles(SkippedRule skip) => skip.Reason.StartsWith("The profile saas ", StringComparison.Ordinal);

    private static Review ReviewOf(SmallRepository repository)
    {
        using var folder = new TemporaryFolder();
        repository.WriteTo(folder.Path);
        using var snapshot = RepositorySnapshot.OfWorkingTree(folder.Path);
        var read = RecordReader.Read(snapshot, HistoryDetail.ForPages);
        return Review.Of(read.Records, read.Findings, SmallSite.Now);
    }
}
