using NodaTime;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Governance.Risk.Factors;

/// <summary>
/// Whether the time was chosen badly: outside of change windows, in or just before a freeze, at short notice, or during an event of the
/// business. A rollout in phases counts where the release as a whole would too, so that phases never make it worse.
/// </summary>
internal sealed class Timing : RiskFactor
{
    private static readonly Duration Near = Duration.FromDays(2);

    public override RiskFactorKind Kind => RiskFactorKind.Timing;

    public override RiskRow Of(RiskCase risk)
    {
        if (risk.Unknown is { } unknown)
            return Missing(risk, $"Nobody knows when {unknown} may change", risk.Release);
        var points = risk.Weights.OfTiming;
        var (placements, calendar) = (PlacementsOf(risk), risk.Facts.CalendarFor(risk.Release));
        var freeze = All(placements, placed => FreezeNear(placed, calendar));
        var happening = All(placements, placed => EventOf(placed, calendar));
        var notice = Notice(risk);
        (bool Counts, int Points, string Words, Record? Source)[] parts =
        [
            (placements.TrueForAll(placed => IsOutside(placed, calendar)), points.OutsideWindow, "outside a change window", null),
            (freeze is not null, points.NearFreeze, $"in or just before the freeze {freeze?.Title}", freeze),
            (notice is not null, points.ShortNotice, notice ?? "", null),
            (happening is not null, points.Peak, $"during {happening?.Title}", happening),
        ];
        var counted = parts.Where(part => part.Counts).ToList();
        return Row(
            risk,
            counted.Count == 0 ? "In a change window, away from freezes and events, with enough notice" : Sentence(string.Join("; ", counted.Select(part => $"{part.Words} ({part.Points})"))),
            counted.Sum(part => part.Points),
            [risk.Release, .. counted.Select(part => part.Source).OfType<Record>()]) with
        {
            IsMissing = ProposedAt(risk) is null,
        };
    }

    private static List<Placement> PlacementsOf(RiskCase risk)
    {
        var (release, records) = (risk.Release, risk.Facts.Records);
        var whole = new Placement(release, release.Window.Interval, ReleaseReach.Of(release with { Phases = [] }, records));
        return release.Phases.Count == 0 ? [whole] : [whole, Placement.AsPlanned(release, records)];
    }

    /// <summary>What is found for all of the placements, as the last of them has it; null where one has nothing.</summary>
    private static T? All<T>(List<Placement> placements, Func<Placement, T?> find)
        where T : class
    {
        T? found = null;
        foreach (var placed in placements)
        {
            found = find(placed);
            if (found is null)
                return null;
        }

        return found;
    }

    /// <summary>Where no place is known, no window is either.</summary>
    private static bool IsOutside(Placement placed, ReleaseCalendar calendar) => placed.Reaches.Any(reach =>
        reach.Targets.Count == 0 || reach.Targets.Any(target => OpenTime.EndOf(target, placed, reach, calendar) is null));

    private static Freeze? FreezeNear(Placement placed, ReleaseCalendar calendar) =>
        placed.Reaches.SelectMany(reach => calendar.FreezesOf(FreezeLevel.Hard).Covering(placed, reach with { Span = new Interval(reach.Span.Start, reach.Span.End + Near) }))
            .Concat(placed.Reaches.SelectMany(reach => calendar.FreezesOf(FreezeLevel.Soft).Covering(placed, reach)))
            .FirstOrDefault()?.Entry;

    private static BusinessEvent? EventOf(Placement placed, ReleaseCalendar calendar) => placed.Reaches
        .SelectMany(reach => calendar.Events.Covering(placed, reach))
        .FirstOrDefault(happening => happening.Entry.Kind != BusinessEventKind.Maintenance)?.Entry;

    private static string? Notice(RiskCase risk)
    {
        var demanded = Duration.FromDays(risk.Facts.Calendar.Limits.LeadTimes.Of(risk.Release.Type));
        return ProposedAt(risk) is not { } proposed ? "nobody knows when it was proposed"
            : risk.Release.Window.Start.Instant - proposed < demanded ? "at short notice"
            : null;
    }

    /// <summary>When it was first heard of, here or in the system that it came from; null where nobody knows.</summary>
    private static Instant? ProposedAt(RiskCase risk)
    {
        var declared = risk.Release.History?.Submitted?.Instant;
        var committed = risk.Facts.Calendar.ProposedAt(declared is null ? risk.Release : risk.Release with { History = null });
        return declared < committed || committed is null ? declared : committed;
    }

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
