using NodaTime;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Time;
using static ReleasePortal.Tests.Calendar.RandomCatalogue;

namespace ReleasePortal.Tests.Calendar;

/// <summary>Freezes, windows and events around an instant.</summary>
internal sealed class RandomEntries(Chance chance, Instant now)
{
    public Freeze Freeze(int number)
    {
        var (start, end, zone) = Span(60);
        return new Freeze(Head($"f{number}"), $"F{number}", chance.In(70) ? FreezeLevel.Hard : FreezeLevel.Soft, "", To<Team>("t0"), start, end, zone, Recurrence(), Scope());
    }

    public ChangeWindow Window(int number)
    {
        var (start, end, zone) = Span(12);
        return new ChangeWindow(Head($"w{number}"), $"W{number}", To<Team>("t0"), start, end, zone, chance.In(80) ? Rule(Frequency.Daily, 1) : Recurrence(), Scope());
    }

    public BusinessEvent Event(int number)
    {
        var (start, end, zone) = Span(40);
        return new BusinessEvent(Head($"e{number}"), $"E{number}", BusinessEventKind.Peak, "", start, end, zone, Recurrence(), Scope());
    }

    public static Moment At(Instant instant, DateTimeZone zone) => new(instant, instant.InZone(zone).LocalDateTime, zone);

    private (Moment Start, Moment End, DateTimeZone Zone) Span(int mostHours)
    {
        var zone = chance.Zone();
        var start = now + Duration.FromMinutes(15 * (chance.Below(14 * 96) - (3 * 96)));
        return (At(start, zone), At(start + Duration.FromMinutes(15 * (1 + chance.Below(mostHours * 4))), zone), zone);
    }

    private Recurrence? Recurrence() => chance.Below(4) switch
    {
        0 => Rule(Frequency.Daily, 1 + chance.Below(3)),
        1 => Rule(Frequency.Weekly, 1),
        _ => null,
    };

    private Recurrence Rule(Frequency frequency, int interval) => new(
        Origin.Of(Place.StartOf("rule")),
        new RecurrenceRule("", frequency, interval, [], [], [], null, chance.In(30) ? 1 + chance.Below(9) : null),
        []);

    private Scope? Scope() => chance.In(40) ? null : new Scope(
        Origin.Of(Place.StartOf("scope")),
        Rarely<Product>(["p0", "p1"]), Rarely<Service>(Things), chance.In(20) ? [1, 2] : [], Rarely<DeploymentEnvironment>(Places),
        chance.In(15) ? [Stage.Production] : [], Rarely<Region>(["eu", "us", "apac"]), chance.In(15) ? [ReleaseType.Standard] : [], [],
        [], Rarely<Service>(Things), chance.In(10) ? [4] : [], Rarely<DeploymentEnvironment>(Places),
        [], Rarely<Region>(["eu", "us"]), chance.In(15) ? [ReleaseType.Emergency] : [], []);

    private IReadOnlyList<Ref<T>> Rarely<T>(IEnumerable<string> ids) => chance.In(20) ? [.. chance.Some(ids, 60).Select(To<T>)] : [];
}
