using ReleasePortal.Repository.History;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Site;
using Xunit;

namespace ReleasePortal.Tests.Rules;

/// <summary>Lead time counts from the first commit of a plan, and is judged only where that is known.</summary>
public sealed class ProposalTimeTests
{
    [Theory]
    [InlineData("2026-11-20T09:00", "2026-11-25T08:59", "CAL015")]
    [InlineData("2026-11-20T09:00", "2026-11-25T09:00", "")]
    [InlineData("2026-11-20T09:00", "2026-11-20T08:59", "CAL016")]
    [InlineData("2026-11-23T07:00", "2026-11-24T09:00", "")]
    public void The_first_commit_is_the_proposal_unless_it_is_later_than_now(string committed, string start, string expected)
    {
        using var git = new GitChronicle();
        var commit = git.Commit(Planned(start), committed);

        Assert.Equal(expected, Codes(RepositorySnapshot.OfCommit(git.Path, commit)));
    }

    [Fact]
    public void Later_commits_do_not_make_it_younger()
    {
        using var git = new GitChronicle();
        var first = git.Commit(Planned("2026-12-01T20:00"), "2026-11-01T09:00");
        var moved = git.Commit(Planned("2026-11-24T20:00"), "2026-11-22T09:00", first);

        Assert.Equal("", Codes(RepositorySnapshot.OfCommit(git.Path, moved)));
    }

    [Fact]
    public void Without_commits_nobody_knows()
    {
        using var folder = new TemporaryFolder();
        Planned("2026-11-24T20:00").WriteTo(folder.Path);

        Assert.Equal("", Codes(RepositorySnapshot.OfWorkingTree(folder.Path)));
    }

    private static SmallRepository Planned(string start) => SmallRepository.Base().With("releases/bank-1.1.0/release.yml", $$"""
        title: Bank
        product: bank
        version: "1.1.0"
        type: standard
        status: planned
        owner: bank
        summary: It changes something.
        services: [{ service: ledger, version: "1.1.0" }]
        window: { start: {{start}}Z, end: 2026-12-01T23:00Z }

        """);

    private static string Codes(RepositorySnapshot snapshot)
    {
        using (snapshot)
        {
            var read = RecordReader.Read(snapshot, HistoryDetail.ForPages);
            return string.Join(' ', Review.Of(read.Records, read.Findings, SmallSite.Now).Findings
                .Select(finding => finding.Rule.Code)
                .Where(code => code is "CAL015" or "CAL016"));
        }
    }
}
