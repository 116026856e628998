using NodaTime;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Kpis;

/// <summary>In which month and in which ninety days something counts.</summary>
public sealed class KpiReportTests
{
    private static readonly KpiDefinition Kpi = KpiBook.Find("emergency-share")!;

    [Theory]
    [InlineData("2026-10-31T22:30", 10)] // 23:30 in Berlin
    [InlineData("2026-10-31T23:00", 11)]
    [InlineData("2026-11-30T22:59", 11)]
    public void A_month_is_one_of_the_portals_clock(string finished, int month)
    {
        var report = Report(finished, "2026-12-05T12:00");
        var series = report.Of(Kpi).Of(Kpi.Headline);

        Assert.Equal([month], report.Months(12).Where(one => report.In(series, one).N == 1).Select(one => one.Month));
        Assert.Equal(Duration.FromHours((31 * 24) + 1), report.Span(new YearMonth(2026, 10)).Duration);
    }

    [Theory]
    [InlineData("2026-12-05T12:00", 1, 0)]
    [InlineData("2026-09-06T12:01", 1, 0)]
    [InlineData("2026-09-06T12:00", 0, 1)]
    [InlineData("2026-06-08T12:01", 0, 1)]
    [InlineData("2026-06-08T12:00", 0, 0)]
    public void Ninety_days_end_now_and_begin_after_those_before(string finished, int recent, int earlier)
    {
        var report = Report(finished, "2026-12-05T12:00");
        var series = report.Of(Kpi).Of(Kpi.Headline);

        Assert.Equal((recent, earlier), (report.Recent(series).N, report.Earlier(series).N));
    }

    private static KpiReport Report(string finished, string now)
    {
        using var folder = new TemporaryFolder();
        SmallRepository.Base().With("releases/shop-1.0.0/execution.yml", $$"""
            deployments:
              - { id: d1, service: shop-api, environment: production, started_at: 2026-06-01T09:00:00Z, finished_at: {{finished}}:00Z, result: succeeded, by: web-dev }

            """).WriteTo(folder.Path);
        using var snapshot = RepositorySnapshot.OfWorkingTree(folder.Path);
        return KpiReport.Of(RecordReader.Read(snapshot, HistoryDetail.None).Records, GitChronicle.Time(now), new HashSet<string>());
    }
}
