using System.Diagnostics;
using NodaTime;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Governance.Risk;
using ReleasePortal.Tests.Calendar;
using Xunit;

namespace ReleasePortal.Tests.Governance.Risk;

/// <summary>Scoring does not take longer for each release, the more there are. On a machine that does nothing else it is far below a second.</summary>
public sealed class RiskSpeedTests(ITestOutputHelper output)
{
    private const int Count = 10_000;

    /// <summary>Generous, because other work may share the machine; a search through all releases for each takes longer.</summary>
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(60);

    [Fact]
    public void Ten_thousand_releases_are_scored_within_a_minute_on_a_busy_machine()
    {
        var random = new RandomRisk(7);
        var releases = Enumerable.Range(0, Count).Select(number =>
        {
            var like = random.Records.Releases[number % random.Records.Releases.Count];
            var start = random.Now + Duration.FromHours((number % 2_000) - 1_500);
            return like with
            {
                Header = RandomCatalogue.Head($"many{number}"),
                Window = like.Window with { Start = RandomEntries.At(start, DateTimeZone.Utc), End = RandomEntries.At(start + Duration.FromHours(2), DateTimeZone.Utc) },
            };
        });
        var records = LeftOut.With(random.Records, nameof(RecordSet.Releases), RandomRisk.All(releases));
        var calendar = new ReleaseCalendar(records, random.Now);
        calendar.Prepare();
        var watch = Stopwatch.StartNew();
        var risks = new ChangeRisks(calendar);
        var points = records.Releases.Sum(release => risks.Of(release).Points);
        var first = watch.Elapsed;
        watch.Restart();
        var again = records.Releases.Sum(release => risks.Of(release).Points);

        output.WriteLine($"{Count} releases: {first.TotalMilliseconds:0} ms, again {watch.Elapsed.TotalMilliseconds:0} ms");
        Assert.Equal(points, again);
        Assert.InRange(first, TimeSpan.Zero, Most);
    }
}
