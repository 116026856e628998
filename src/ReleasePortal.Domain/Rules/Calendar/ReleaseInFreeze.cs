using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Calendar;

/// <summary>A release reaches into a freeze that covers it. Each level of freeze has a rule of its own.</summary>
public abstract class ReleaseInFreeze : ConflictRule
{
    private readonly Lazy<string> hint;

    protected ReleaseInFreeze() =>
        hint = new(() => $"Move it to a free time, or name the freeze under freeze_overrides together with a waiver of {Code}.");

    public abstract FreezeLevel Level { get; }

    public sealed override IEnumerable<Conflict> Find(Placement placed, ReleaseCalendar calendar)
    {
        foreach (var reach in placed.Reaches)
        {
            foreach (var freeze in calendar.FreezesOf(Level).Covering(placed, reach))
            {
                yield return In(freeze, placed, reach, WaiverFor(freeze.Entry, placed, calendar.Records));
            }
        }
    }

    /// <summary>The waiver of an override that counts until the release is over.</summary>
    private Waiver? WaiverFor(Freeze freeze, Placement placed, RecordSet records)
    {
        if (placed.Release.FreezeOverrides.Count == 0)
            return null;
        var lastDay = placed.LastDay(records.Portal.TimeZone);
        return placed.Release.FreezeOverrides
            .Where(one => one.Freeze.Id == freeze.Id)
            .Select(one => records.Waivers.Find(one.Waiver))
            .FirstOrDefault(waiver => waiver is not null && waiver.IsAbout(placed.Release) && waiver.Counts(this, lastDay, records));
    }

    private Conflict In(CalendarOccurrence<Freeze> freeze, Placement placed, ReleaseReach reach, Waiver? waiver)
    {
        var overlap = Overlaps.Of(reach.Span, freeze.Interval);
        var level = Level == FreezeLevel.Hard ? "hard" : "soft";
        return new Conflict(
            this,
            placed.Release,
            reach.Written,
            $"{placed.Release.Name} reaches into the {level} freeze \"{freeze.Entry.Title}\" for {Spans.Words(overlap.Duration)}.",
            hint.Value)
        {
            With = [freeze.Entry],
            Related = [new RelatedPlace(freeze.Entry.Origin.Value("start"), $"the freeze lasts {Spans.Words(freeze.Interval.Duration)}")],
            Overlap = overlap,
            Waiver = waiver,
        };
    }
}
