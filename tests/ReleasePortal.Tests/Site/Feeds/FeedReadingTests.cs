using NodaTime;
using ReleasePortal.Repository.History;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Site;
using ReleasePortal.Site.Feeds;
using ReleasePortal.Site.Feeds.ICalendar;
using ReleasePortal.Site.Plan;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Site.Feeds;

/// <summary>Two readers that know nothing of each other come to the instants that our calendar shows.</summary>
public sealed class FeedReadingTests
{
    private static readonly IReadOnlyList<Interval> ClocksChange =
    [
        new(Instant.FromUtc(2026, 3, 5, 0, 0), Instant.FromUtc(2026, 4, 10, 0, 0)),
        new(Instant.FromUtc(2026, 9, 20, 0, 0), Instant.FromUtc(2026, 11, 10, 0, 0)),
    ];

    [Theory]
    [InlineData("ical.js")]
    [InlineData("python")]
    public void Every_feed_of_the_sample_is_read_as_it_is_meant(string reader)
    {
        using var snapshot = RepositorySnapshot.OfWorkingTree(SourceTree.Root);
        var told = Compare(reader, RecordReader.Read(snapshot, HistoryDetail.ForPages), book => [.. book.All.Select(feed => (feed, feed.Path == "all" ? [book.Horizon] : ClocksChange))]);
        Assert.True(told > 5_000, $"Only {told} occurrences were compared.");
    }

    [Theory]
    [InlineData("ical.js")]
    [InlineData("python")]
    public void Series_over_clock_changes_are_read_as_they_are_meant(string reader)
    {
        var repository = SmallRepository.Base();
        var entries = new (string Id, string Zone, string Start, string End, string Rule)[]
        {
            ("weekend", "Europe/Berlin", "2026-01-02T16:00", "2026-01-05T06:00", "FREQ=WEEKLY;BYDAY=FR"),
            ("first-is-uneven", "Europe/Berlin", "2026-03-27T16:00", "2026-03-30T06:00", "FREQ=WEEKLY"),
            ("first-fits-no-rule", "Europe/Berlin", "2026-01-07T10:00", "2026-01-07T11:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR"),
            ("skipped", "Europe/Berlin", "2026-01-04T02:30", "2026-01-04T04:00", "FREQ=WEEKLY;BYDAY=SU;COUNT=40"),
            ("ends-skipped", "Europe/Berlin", "2026-01-03T22:00", "2026-01-04T02:30", "FREQ=WEEKLY;BYDAY=SA;UNTIL=20261231"),
            ("dublin", "Europe/Dublin", "2026-01-03T23:00", "2026-01-04T07:00", "FREQ=WEEKLY;BYDAY=SA"),
            ("ramadan", "Africa/Casablanca", "2026-01-03T23:00", "2026-01-04T07:00", "FREQ=DAILY"),
            ("lord-howe", "Australia/Lord_Howe", "2026-01-03T01:40", "2026-01-03T05:00", "FREQ=DAILY;INTERVAL=1"),
            ("sao-paulo", "America/Sao_Paulo", "2026-01-31T08:00", "2026-02-01T08:00", "FREQ=MONTHLY;BYMONTHDAY=-1"),
            ("singapore", "Asia/Singapore", "2026-01-05T08:00", "2026-01-05T09:30", "FREQ=MONTHLY;BYDAY=1MO,-1FR"),
            ("greenwich", "UTC", "2026-01-05T08:00", "2026-01-05T09:30", "FREQ=WEEKLY;BYDAY=MO"),
            ("thanksgiving", "America/New_York", "2025-11-27T00:00", "2025-11-29T00:00", "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH"),
        };
        foreach (var (id, zone, start, end, rule) in entries)
            repository.With($"content/calendar/events/{id}.yml", $"title: {id}\nkind: holiday\nreason: Test.\nstart: {start}\nend: {end}\ntime_zone: {zone}\nrecurrence:\n  rule: {rule}\n  except: [2026-03-20, 2026-11-01]\n");
        using var folder = new TemporaryFolder();
        repository.WriteTo(folder.Path);
        using var snapshot = RepositorySnapshot.OfWorkingTree(folder.Path);

        var told = Compare(reader, RecordReader.Read(snapshot, HistoryDetail.ForPages), book =>
        {
            Assert.All(entries, entry => Assert.Contains(book.General[0].Entries, told => told.Uid == $"event-{entry.Id}"));
            Assert.Contains(book.General[0].Entries, entry => entry.Uid == "event-skipped+20260329");
            Assert.DoesNotContain(book.General[0].Entries, entry => entry.Id == "first-fits-no-rule" && entry.Series!.Start.Date == new LocalDate(2026, 1, 7));
            return [(book.General[0], [book.Horizon])];
        });
        Assert.True(told > 1_000, $"Only {told} occurrences were compared.");
    }

    private static int Compare(string reader, ReadingResult read, Func<FeedBook, IReadOnlyList<(Feed Feed, IReadOnlyList<Interval> Spans)>> choose)
    {
        var records = read.Records;
        var now = records.Portal.AsOf ?? SmallSite.Now;
        var material = new Material(records, Review.Of(records, read.Findings, now), new BuildFacts(now, null, null, "0.0.0"));
        var book = new FeedBook(material);
        var calendars = new Calendars(book, records.Portal);
        var chosen = choose(book);
        var readings = CalendarReading.Of(reader, chosen.Select(pair => (pair.Feed.Path, System.Text.Encoding.UTF8.GetString(calendars.Write(pair.Feed)), pair.Spans)));
        var compared = 0;
        foreach (var ((feed, spans), reading) in chosen.Zip(readings))
        {
            var expected = feed.Entries.SelectMany(entry => Meant(entry, records, spans)).Distinct().Order(StringComparer.Ordinal).ToList();
            var found = reading.Occurrences.Select(line => NameOf(line.Split(' ')[0]) + line[line.IndexOf(' ', StringComparison.Ordinal)..]).Order(StringComparer.Ordinal).ToList();
            Found.Nothing(expected.Except(found).Select(line => $"{feed.Path} lacks {line}").Concat(found.Except(expected).Select(line => $"{feed.Path} has {line}")));
            Assert.Equal(expected.Count, found.Count);
            Assert.Equal(feed.Entries.Select(entry => entry.Uid).Order(StringComparer.Ordinal), reading.Uids.Select(uid => uid.Split('@')[0]).Distinct().Order(StringComparer.Ordinal));
            compared += found.Count;
        }

        return compared;
    }

    private static IEnumerable<string> Meant(FeedEntry entry, RecordSet records, IReadOnlyList<Interval> within) =>
        from span in within
        from interval in entry.Kind switch
        {
            "release" => records.Releases.Where(release => release.Id == entry.Id).Select(release => release.Window.Interval),
            "freeze" => records.Freezes.Where(freeze => freeze.Id == entry.Id).SelectMany(freeze => Occurrences.Of(freeze, span)).Select(occurrence => occurrence.Interval),
            "change_window" => records.ChangeWindows.Where(window => window.Id == entry.Id).SelectMany(window => Occurrences.Of(window, span)).Select(occurrence => occurrence.Interval),
            _ => records.BusinessEvents.Where(happening => happening.Id == entry.Id).SelectMany(happening => Occurrences.Of(happening, span)).Select(occurrence => occurrence.Interval),
        }
        where interval.Start < span.End && interval.End > span.Start
        select $"{NameOf(entry.Uid)} {interval.Start.ToUnixTimeSeconds()} {interval.End.ToUnixTimeSeconds()}";

    /// <summary>An occurrence with an event of its own belongs to its series.</summary>
    private static string NameOf(string uid) => uid.Split('@')[0].Split('+')[0];
}
