using NodaTime;

namespace ReleasePortal.Tests.Calendar;

/// <summary>Chance that can be repeated: the same seed, the same throws.</summary>
internal sealed class Chance(int seed)
{
    private static readonly string[] Zones = ["Europe/Berlin", "America/New_York", "Pacific/Auckland", "Pacific/Honolulu", "Pacific/Kiritimati", "Asia/Kolkata"];

    private readonly Random random = new(seed);

    public int Below(int end) => random.Next(end);

    public bool In(int percent) => Below(100) < percent;

    public T Of<T>(IReadOnlyList<T> all) => all[Below(all.Count)];

    public DateTimeZone Zone() => DateTimeZoneProviders.Tzdb[Of(Zones)];

    /// <summary>Each with this chance, in order.</summary>
    public IReadOnlyList<T> Some<T>(IEnumerable<T> all, int percent) => [.. all.Where(_ => In(percent))];
}
