using NodaTime;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Time;
using static ReleasePortal.Benchmarks.Catalogue;

namespace ReleasePortal.Benchmarks;

/// <summary>Freezes, change windows and business events as organisations have them.</summary>
internal sealed class Entries(Chance chance, Catalogue catalogue, Instant now)
{
    /// <summary>Afternoons before the weekend, accounts of the month, and seasons of the year. What covers everything comes once a year.</summary>
    public Freeze Freeze(int number)
    {
        var (from, hours, rule, scope) = chance.Below(100) switch
        {
            < 40 => (LocalDate(365), 4 + chance.Below(8), Rule(Frequency.Weekly, IsoDayOfWeek.Friday), ScopeOfSome()),
            < 75 => (LocalDate(365), 12 + chance.Below(60), Rule(Frequency.Monthly), ScopeOfSome()),
            < 95 => (LocalDate(365), 24 * (1 + chance.Below(10)), Rule(Frequency.Yearly), ScopeOfSome()),
            _ => (LocalDate(365), 24 * (1 + chance.Below(5)), Rule(Frequency.Yearly), null),
        };
        var (start, end, zone) = Span(from.At(new LocalTime(chance.Below(18), 0)), hours);
        return new Freeze(Head($"freeze-{number}"), $"Freeze {number}", chance.In(60) ? FreezeLevel.Hard : FreezeLevel.Soft, "", To<Team>("team-0"), start, end, zone, rule, scope);
    }

    /// <summary>Evenings of working days.</summary>
    public ChangeWindow Window(int number)
    {
        var (start, end, zone) = Span(LocalDate(7).At(new LocalTime(16 + chance.Below(5), 0)), 3 + chance.Below(6));
        var scope = Scope(regions: [Regions[number % 4].Region], products: number < 8 ? [] : chance.Few(catalogue.Products, 5).Select(product => product.Id));
        return new ChangeWindow(Head($"window-{number}"), $"Window {number}", To<Team>("team-0"), start, end, zone, Rule(Frequency.Weekly, IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday), scope);
    }

    public BusinessEvent Event(int number)
    {
        var (start, end, zone) = Span(LocalDate(365).AtMidnight(), 24 * (1 + chance.Below(3)));
        return new BusinessEvent(Head($"event-{number}"), $"Event {number}", BusinessEventKind.Peak, "", start, end, zone, Rule(Frequency.Yearly), ScopeOfSome());
    }

    public static Moment At(LocalDateTime local, DateTimeZone zone) => new(local.InZoneLeniently(zone).ToInstant(), local, zone);

    private LocalDate LocalDate(int days) => now.InUtc().Date.PlusDays(chance.Below(days));

    private (Moment Start, Moment End, DateTimeZone Zone) Span(LocalDateTime start, int hours)
    {
        var zone = chance.Of(Regions).Zone;
        return (At(start, zone), At(start.PlusHours(hours), zone), zone);
    }

    private static Recurrence Rule(Frequency frequency, params IsoDayOfWeek[] days) => new(
        Origin.Of(Domain.Sources.Place.StartOf("rule")),
        new RecurrenceRule("", frequency, 1, [.. days.Select(day => new OrdinalDay(0, day))], [], [], null, null),
        []);

    private Scope ScopeOfSome() => chance.Below(100) switch
    {
        < 45 => Scope(products: chance.Few(catalogue.Products, 4).Select(product => product.Id)),
        < 85 => Scope(services: chance.Few(catalogue.Services, 6).Select(service => service.Id)),
        < 93 => Scope(regions: [chance.Of(Regions).Region], tiers: [1, 2]),
        _ => Scope(tiers: [1]),
    };

    private static Scope Scope(IEnumerable<string>? products = null, IEnumerable<string>? services = null, IEnumerable<string>? regions = null, IReadOnlyList<int>? tiers = null) => new(
        Origin.Of(Domain.Sources.Place.StartOf("scope")),
        Refs<Product>(products), Refs<Service>(services), tiers ?? [], [], [Stage.Production], Refs<Region>(regions), [], [],
        [], [], [], [], [], [], [ReleaseType.Emergency], []);

    private static IReadOnlyList<Ref<T>> Refs<T>(IEnumerable<string>? ids) => [.. (ids ?? []).Select(To<T>)];
}
