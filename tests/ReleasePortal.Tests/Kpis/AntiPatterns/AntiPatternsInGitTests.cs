using ReleasePortal.Domain.Kpis;
using ReleasePortal.Domain.Kpis.AntiPatterns;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Site;
using Xunit;

namespace ReleasePortal.Tests.Kpis.AntiPatterns;

/// <summary>What only commits show.</summary>
public sealed class AntiPatternsInGitTests : IDisposable
{
    private const string No = "{ role: release-manager, by: web-lead, at: 2026-11-05T10:00:00Z, decision: rejected }";
    private const string Yes = "{ role: release-manager, by: bank-lead, at: 2026-11-07T10:00:00Z, decision: approved }";
    private const string Waiver = "content/waivers/late-mail.yml";

    private readonly GitChronicle git = new();
    private readonly List<string> commits = [];

    [Fact]
    public void A_rejection_that_was_taken_out_of_the_plan_is_a_shuffle()
    {
        Plan("2026-11-04T09:00", "");
        Plan("2026-11-05T10:00", No);
        Plan("2026-11-07T10:00", Yes);

        Assert.Equal("a rejection was taken out of the plan, and another holder of the role approved it", Assert.Single(Assert.Single(Find<ApprovalShuffles>()).Subjects).Why);
    }

    [Fact]
    public void Whoever_writes_yes_over_their_own_no_has_changed_their_mind()
    {
        Plan("2026-11-05T10:00", No);
        Plan("2026-11-07T10:00", Yes.Replace("bank-lead", "web-lead", StringComparison.Ordinal));

        Assert.Empty(Find<ApprovalShuffles>());
    }

    [Theory]
    [InlineData("2026-11-30", true)]
    [InlineData("2026-12-01", false)]
    public void A_plan_that_was_changed_after_the_rejection_is_a_new_question(string day, bool isFound)
    {
        Plan("2026-11-05T10:00", No);
        Plan("2026-11-06T10:00", No, day);
        Plan("2026-11-07T10:00", $"{No}, {Yes}", day);

        Assert.Equal(isFound ? 1 : 0, Find<ApprovalShuffles>().Count);
    }

    [Fact]
    public void Approvals_are_held_against_the_commit_that_proposed_the_plan()
    {
        Plan("2026-11-05T10:00", "");
        Plan("2026-11-05T10:01", "{ role: release-manager, by: web-lead, at: 2026-11-05T10:01:00Z, decision: approved }, { role: deployer, by: web-dev, at: 2026-11-05T10:01:59Z, decision: approved }");

        Assert.Equal(["approved as release-manager after 60 seconds", "approved as deployer after 119 seconds"], Assert.Single(Find<HastyApprovals>()).Subjects.Select(seen => seen.Why));
    }

    [Theory]
    [InlineData("2026-11-10 2026-11-20 2026-11-30", 2)]
    [InlineData("2026-11-10 2026-11-30", 0)]
    [InlineData("2026-11-30 2026-11-29 2026-11-28", 0)]
    public void A_waiver_whose_last_day_was_put_off_twice_was_renewed_twice(string days, int renewed)
    {
        foreach (var (number, day) in days.Split(' ').Index())
            Commit($"2026-11-0{number + 1}T09:00", SmallRelease.Nothing().With(Waiver, SmallRepository.Base().TextOf(Waiver).Replace("2026-12-01", day, StringComparison.Ordinal)));

        Assert.Equal(renewed == 0 ? [] : [$"renewed {renewed} times, now until 2026-11-30"], Find<RenewedWaivers>().SelectMany(found => found.Subjects).Select(seen => seen.Why));
    }

    public void Dispose() => git.Dispose();

    private void Plan(string at, string approvals, string day = "2026-11-30") =>
        Commit(at, new SmallRelease("2.0.0", day) { Status = "planned", IsPlan = true, More = approvals.Length == 0 ? "" : $"approvals: [{approvals}]" }.In(SmallRelease.Nothing()));

    private void Commit(string at, SmallRepository content) => commits.Add(git.Commit(content, at, [.. commits.TakeLast(1)]));

    private IReadOnlyList<AntiPatternFinding> Find<T>()
        where T : AntiPattern
    {
        using var snapshot = RepositorySnapshot.OfCommit(git.Path, commits[^1]);
        var records = RecordReader.Read(snapshot, HistoryDetail.ForPages).Records;
        return [.. AntiPatternBook.All.OfType<T>().Single().Find(new KpiFacts(records, SmallSite.Now, new HashSet<string>(StringComparer.Ordinal)))];
    }
}
