using ReleasePortal.Domain.Kpis;
using ReleasePortal.Domain.Kpis.AntiPatterns;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Tests.Site;
using Xunit;

namespace ReleasePortal.Tests.Kpis;

/// <summary>The sample organisation shows services of every level, and some habits.</summary>
public sealed class ReleasabilityAndAntiPatternsOfTheSampleTests
{
    private static readonly Lazy<KpiReport> Report = new(Read);

    [Fact]
    public void There_are_services_of_every_level()
    {
        var levels = Domain.Kpis.Releasability.OfAll(Report.Value).GroupBy(score => score.Level).ToDictionary(level => level.Key, level => level.Count());

        Assert.All([ReleasabilityLevel.Bronze, ReleasabilityLevel.Silver, ReleasabilityLevel.Gold], level => Assert.InRange(levels.GetValueOrDefault(level), 1, 8));
    }

    [Fact]
    public void There_are_some_habits_and_not_too_many() => Assert.InRange(AntiPatternBook.Find(Report.Value.Facts).Count, 2, 5);

    private static KpiReport Read()
    {
        using var snapshot = RepositorySnapshot.OfWorkingTree(SourceTree.Root);
        var records = RecordReader.Read(snapshot, HistoryDetail.ForPages).Records;
        return KpiReport.Of(records, records.Portal.AsOf ?? SmallSite.Now, new HashSet<string>(StringComparer.Ordinal));
    }
}
