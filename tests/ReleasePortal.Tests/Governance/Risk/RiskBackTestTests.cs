using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Governance.Risk;
using ReleasePortal.Domain.Governance.Risk.BackTest;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Site;
using Xunit;

namespace ReleasePortal.Tests.Governance.Risk;

/// <summary>How often releases of each band failed.</summary>
public sealed class RiskBackTestTests
{
    [Fact]
    public void Releases_that_are_over_are_counted_in_their_bands_and_those_ahead_are_not()
    {
        var bands = Of(RatedPlan.Repository().With(RatedPlan.Earlier("1.4.0", "2026-10-06", "rolled_back", 2, "rolled_back")));

        Assert.Equal(Enum.GetValues<RiskBand>(), bands.Select(band => band.Band));
        Assert.Equal(
            ["desk-1.1.0", "desk-1.2.0", "desk-1.3.0", "desk-1.4.0", "shop-1.0.0"],
            bands.SelectMany(band => band.Releases).Select(release => release.Release.Id).Order(StringComparer.Ordinal));
        Assert.Equal(["desk-1.4.0"], bands.SelectMany(band => band.Releases).Where(release => release.Failed).Select(release => release.Release.Id));
        Assert.All(bands.SelectMany(band => band.Releases), release => Assert.Equal(ScoredPlan.AsItStands, release.Plan));
    }

    [Fact]
    public void One_that_caused_an_incident_failed() => Assert.Single(
        Of(RatedPlan.Repository().Replace("content/incidents/checkout-timeouts.md", "not_caused_by_release: A disk was full.", "caused_by: [desk-1.3.0]")).SelectMany(band => band.Releases),
        release => release.Failed && release.Release.Id == "desk-1.3.0");

    [Theory]
    [InlineData(4, null)]
    [InlineData(5, 0.2)]
    public void Of_fewer_than_five_nobody_can_say_anything(int releases, double? share)
    {
        var band = new BackTestedBand(RiskBand.Low, [.. Enumerable.Range(0, releases).Select(number => Tested(number == 0))]);

        Assert.Equal(1, band.Failed);
        Assert.Equal(share, band.FailedShare);
    }

    [Fact]
    public void A_plan_is_scored_as_the_branch_held_it_when_it_started()
    {
        var before = RatedPlan.Saying("start: 2026-12-08T20:00, end: 2026-12-08T22:00", "start: 2026-11-17T20:00, end: 2026-11-17T22:00")
            .Replace(RatedPlan.Path, ", rehearsed_at: 2026-11-19", "")
            .Replace(RatedPlan.Path, "first_time: false", "first_time: true");
        var after = before.Copy()
            .Replace(RatedPlan.Path, "first_time: true", "first_time: false")
            .Replace(RatedPlan.Path, "strategy: redeploy", "strategy: redeploy, rehearsed_at: 2026-11-16")
            .Replace(RatedPlan.Path, "status: planned", "status: completed");
        using var git = new GitChronicle();
        var last = git.Commit(after, "2026-11-18T09:00", git.Commit(before, "2026-11-02T09:00"));
        using var snapshot = RepositorySnapshot.OfCommit(git.Path, last);
        var risks = new ChangeRisks(new ReleaseCalendar(RecordReader.Read(snapshot, HistoryDetail.ForPages).Records, SmallSite.Now));

        var tested = RiskBackTest.Of(risks).SelectMany(band => band.Releases).Single(release => release.Release.Id == RatedPlan.Id);

        Assert.Equal(ScoredPlan.AsStarted, tested.Plan);
        Assert.Equal(13, tested.Risk.Points - risks.Of(tested.Release).Points);
        Assert.Equal([8, 5], tested.Risk.Rows.Where(row => row.Factor is RiskFactorKind.Rollback or RiskFactorKind.Novelty).Select(row => row.Points));
    }

    private static BackTestedRelease Tested(bool failed)
    {
        var records = SmallSite.RecordsOf(RatedPlan.Saying("status: planned", failed ? "status: failed" : "status: completed"));
        var release = RatedPlan.Find(records);
        return new BackTestedRelease(release, new ChangeRisks(new ReleaseCalendar(records, SmallSite.Now)).Of(release), ScoredPlan.AsItStands, []);
    }

    private static IReadOnlyList<BackTestedBand> Of(SmallRepository repository) => RiskBackTest.Of(new ChangeRisks(new ReleaseCalendar(SmallSite.RecordsOf(repository), SmallSite.Now)));
}
