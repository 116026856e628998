using System.Text;
using NodaTime;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Calendar.Timeline;

/// <summary>
/// What lies behind the bars: soft freezes as pale bands to the hour, hard ones as hatched bands of whole days, change windows as a
/// line at the foot, months, and today.
/// </summary>
internal sealed class TimelineBackground
{
    private readonly TimelineScale scale;
    private readonly Html fixtures;
    private readonly List<Band> hard;
    private readonly List<Band> soft;
    private readonly List<Band> open;

    /// <param name="fixtures">The same in every row.</param>
    public TimelineBackground(ShownEntries entries, TimelineScale scale, TimeWords time, Html fixtures)
    {
        this.scale = scale;
        this.fixtures = fixtures;
        hard = Bands(entries.Freezes.Where(freeze => freeze.What.Level == FreezeLevel.Hard), entry => WholeDays(entry.Days));
        soft = Bands(entries.Freezes.Where(freeze => freeze.What.Level == FreezeLevel.Soft), entry => ToTheHour(entry.Span, time));
        open = Bands(entries.Windows.Where(window => window.IsPartOfTheDay), entry => WholeDays(entry.Days));
    }

    /// <summary>Of a row that stands for no lane.</summary>
    public Html Bare => fixtures;

    public Html Of(Lane lane, RecordSet records) => Html.Of(
        $"{Drawn("soft-days", Runs(soft, lane, records))}{Hatched(Runs(hard, lane, records))}{Drawn("open-days", Runs(open, lane, records))}{fixtures}");

    private static List<Band> Bands<T>(IEnumerable<Scheduled<T>> scheduled, Func<Scheduled<T>, Run> run)
        where T : ICalendarEntry =>
        [.. scheduled.GroupBy(entry => entry.What.Id, StringComparer.Ordinal).Select(group => new Band(group.First().What.Scope, [.. group.Select(run)]))];

    private Run WholeDays(DayRange days)
    {
        var (first, last) = scale.Columned(days);
        return new Run(first - 1, last);
    }

    private Run ToTheHour(Interval span, TimeWords time) => new(
        Math.Max(0, Position(span.Start.InZone(time.Zone).LocalDateTime)),
        Math.Min(scale.Columns, Position(span.End.InZone(time.Zone).LocalDateTime)));

    private double Position(LocalDateTime local) => scale.Of(local.Date) - 1 + (local.Hour / 24.0);

    /// <summary>Bands that cover the lane, joined where they touch.</summary>
    private static List<Run> Runs(List<Band> bands, Lane lane, RecordSet records)
    {
        var runs = new List<Run>();
        foreach (var run in bands.Where(band => lane.IsCoveredBy(band.Scope, records)).SelectMany(band => band.Runs).OrderBy(run => run.Start))
        {
            if (runs.Count > 0 && run.Start <= runs[^1].End)
                runs[^1] = new Run(runs[^1].Start, Math.Max(runs[^1].End, run.End));
            else
                runs.Add(run);
        }

        return runs;
    }

    private static Html Hatched(IEnumerable<Run> runs) =>
        Html.Join("", runs.Select(run => Html.Of($"<span class=\"freeze d{run.Start + 1} w{run.End - run.Start}\"></span>")));

    private Html Drawn(string kind, List<Run> runs)
    {
        if (runs.Count == 0)
            return Html.Empty;
        var path = new StringBuilder();
        foreach (var run in runs)
            path.Append(Html.Of($"M{run.Start} 0H{run.End}V1H{run.Start}z"));
        return Html.Of($"<svg class=\"{kind}\" viewBox=\"0 0 {scale.Columns} 1\" preserveAspectRatio=\"none\"><path d=\"{path.ToString()}\"/></svg>");
    }

    private sealed record Band(Scope? Scope, IReadOnlyList<Run> Runs);

    /// <summary>From the left edge of the first column, in columns; the end is excluded.</summary>
    private readonly record struct Run(double Start, double End);
}
