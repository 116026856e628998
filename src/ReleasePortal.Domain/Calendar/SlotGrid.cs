using NodaTime;

namespace ReleasePortal.Domain.Calendar;

/// <summary>The times of day at which a search may let a release start, on the clock of a zone.</summary>
/// <param name="Zone">Whose clock it is. Times that a day skips are left out; of those that it repeats the first is meant.</param>
/// <param name="First">The first time of the day.</param>
/// <param name="Last">The last time that is allowed; where it is earlier than the first it is meant on the next day.</param>
/// <param name="Step">Minutes between two times, at least 1.</param>
public sealed record SlotGrid(DateTimeZone Zone, LocalTime First, LocalTime Last, int Step)
{
    private const int MinutesADay = 24 * 60;

    /// <summary>Once a day, at the same time.</summary>
    public static SlotGrid At(LocalTime time, DateTimeZone zone) => new(zone, time, time, MinutesADay);

    /// <summary>Every half hour, day and night.</summary>
    public static SlotGrid HalfHours(DateTimeZone zone) => new(zone, LocalTime.Midnight, new LocalTime(23, 30), 30);

    /// <summary>The starts that belong to a day, in order; some may lie on the next one.</summary>
    public IEnumerable<Instant> On(LocalDate day)
    {
        var length = Period.Between(First, Last, PeriodUnits.Minutes).Minutes;
        var minutes = length < 0 ? length + MinutesADay : length;
        for (long after = 0; after <= minutes; after += Step)
        {
            var mapped = Zone.MapLocal(day.At(First).PlusMinutes(after));
            if (mapped.Count > 0)
                yield return mapped.First().ToInstant();
        }
    }
}
