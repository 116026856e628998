using NodaTime;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Kpis;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Kpis;

/// <summary>What a month was when it was closed, read from real commits, against what it is now.</summary>
public sealed class ClosedMonthTests : IDisposable
{
    private const string Plan = "releases/shop-1.0.0/release.yml";
    private static readonly YearMonth November = new(2026, 11);
    private static readonly KpiDefinition Rollbacks = KpiBook.Find("rollback-rate")!;

    private readonly GitChronicle git = new();

    [Fact]
    public void A_month_that_changed_after_it_was_closed_is_restated()
    {
        var first = git.Commit(SmallRepository.Base(), "2026-11-11T09:00");
        git.Commit(Undone(), "2026-12-12T09:00", first);

        var restated = Read("2026-12-20T09:00").Restated(Rollbacks, Rollbacks.Headline, November);

        Assert.Equal((0.0, 1, first), (restated!.Value.Value.Value, restated.Value.Value.N, restated.Value.Closing.Commit));
        Assert.Equal(GitChronicle.Time("2026-12-11T00:00"), restated.Value.Closing.At + Offset);
    }

    [Fact]
    public void What_was_written_before_it_was_closed_restates_nothing()
    {
        var first = git.Commit(SmallRepository.Base(), "2026-11-11T09:00");
        git.Commit(Undone(), "2026-12-08T09:00", first);

        Assert.Null(Read("2026-12-20T09:00").Restated(Rollbacks, Rollbacks.Headline, November));
    }

    [Fact]
    public void A_month_that_is_open_and_one_before_the_first_commit_were_never_closed()
    {
        var first = git.Commit(SmallRepository.Base(), "2026-12-11T09:00");
        git.Commit(Undone(), "2026-12-12T09:00", first);

        Assert.Empty(Closings("2026-12-20T09:00", git.Path));
        Assert.Empty(Closings("2026-12-09T09:00", git.Path));
    }

    [Fact]
    public void What_is_kept_says_the_same()
    {
        var first = git.Commit(SmallRepository.Base(), "2026-11-11T09:00");
        git.Commit(Undone(), "2026-12-12T09:00", first);
        using var clone = new TemporaryFolder();
        LibGit2Sharp.Repository.Clone(git.Path, clone.Path);

        var told = Enumerable.Range(0, 2).Select(_ => Closings("2026-12-20T09:00", clone.Path)[^1]).ToList();

        Assert.True(File.Exists(System.IO.Path.Combine(clone.Path, ".portal", "closings")));
        Assert.Equal(told[0].Figures.OrderBy(figure => figure.Key), told[1].Figures.OrderBy(figure => figure.Key));
        Assert.Equal(Closings("2026-12-20T09:00", git.Path)[^1].Figures.OrderBy(figure => figure.Key), told[1].Figures.OrderBy(figure => figure.Key));
    }

    [Fact]
    public void Where_history_is_required_nothing_that_was_kept_is_believed()
    {
        var first = git.Commit(SmallRepository.Base(), "2026-11-11T09:00");
        git.Commit(Undone(), "2026-12-12T09:00", first);
        using var clone = new TemporaryFolder();
        LibGit2Sharp.Repository.Clone(git.Path, clone.Path);
        Closings("2026-12-20T09:00", clone.Path);
        var kept = System.IO.Path.Combine(clone.Path, ".portal", "closings");
        File.WriteAllBytes(kept, []);

        Assert.NotEmpty(Closings("2026-12-20T09:00", clone.Path, isRequired: true));
        Assert.NotEmpty(File.ReadAllBytes(kept));
    }

    [Theory]
    [InlineData("portal.yml", "")]
    [InlineData("portal.yml", "title: [")]
    [InlineData(Plan, "title: [")]
    [InlineData("content/teams/web.yml", "title: [")]
    public void What_could_not_be_read_when_a_month_was_closed_restates_nothing(string path, string text)
    {
        var before = text.Length == 0 ? SmallRepository.Base().Without(path) : SmallRepository.Base().With(path, text);
        var first = git.Commit(before, "2026-11-11T09:00");
        git.Commit(Undone(), "2026-12-12T09:00", first);

        Assert.Empty(Closings("2026-12-20T09:00", git.Path)[^1].Figures);
        Assert.Null(Read("2026-12-20T09:00").Restated(Rollbacks, Rollbacks.Headline, November));
    }

    public void Dispose() => git.Dispose();

    /// <summary>The portal of the base lives in Berlin, and closes its months at midnight there.</summary>
    private static Duration Offset => Duration.FromHours(1);

    private static SmallRepository Undone() =>
        SmallRepository.Base().With(Plan, SmallRepository.Base().TextOf(Plan).Replace("status: completed", "status: rolled_back", StringComparison.Ordinal));

    private KpiReport Read(string now)
    {
        using var snapshot = RepositorySnapshot.OfCommit(git.Path, "main");
        var records = RecordReader.Read(snapshot, HistoryDetail.ForRules).Records;
        return KpiReport.Of(records, GitChronicle.Time(now), new HashSet<string>(), ClosedMonths.Read(snapshot, records, GitChronicle.Time(now), clones: null, isRequired: false));
    }

    private static IReadOnlyList<MonthClosing> Closings(string now, string folder, bool isRequired = false)
    {
        using var snapshot = RepositorySnapshot.OfCommit(folder, "main");
        return ClosedMonths.Read(snapshot, RecordReader.Read(snapshot, HistoryDetail.ForRules).Records, GitChronicle.Time(now), clones: null, isRequired);
    }
}
