using NodaTime;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Calendar;

/// <summary>Who and what is taken when: services, environments, people, teams, days and products.</summary>
public sealed class Bookings
{
    private readonly Dictionary<string, IntervalIndex<Booking>> services;
    private readonly Dictionary<string, IntervalIndex<Booking>> environments;
    private readonly Dictionary<string, IntervalIndex<Placement>> people;
    private readonly Dictionary<string, IntervalIndex<Placement>> teams;
    private readonly Dictionary<string, IntervalIndex<Placement>> products;
    private readonly ILookup<LocalDate, Placement> tierOneDays;
    private readonly ILookup<string, Placement> successors;
    private readonly ILookup<string, Placement> partners;

    public Bookings(ReleaseCalendar calendar)
    {
        var placements = calendar.Placements;
        var reaches = placements.SelectMany(placed => placed.Reaches.Select(reach => new Booking(placed, reach))).ToList();
        services = Index(reaches, booking => booking.Reach.Targets.Select(target => target.Service.Id), booking => booking.Reach.Span);
        environments = Index(reaches, booking => booking.Reach.Environments.Where(environment => environment.Exclusive).Select(environment => environment.Id), booking => booking.Reach.Span);
        people = Index(placements, placed => placed.Release.People.Select(person => person.Id), placed => placed.Window);
        teams = Index(placements, placed => [placed.Release.Owner.Id], placed => placed.Window);
        var dated = Dated(calendar.Records).ToList();
        products = Index(dated, placed => [placed.Release.Product.Id], placed => placed.Window);
        tierOneDays = dated.Where(placed => IsTierOne(placed.Release, calendar.Records)).ToLookup(placed => DayOf(placed, calendar.Records));
        successors = Depending(placements, DependencyKind.Before).ToLookup(pair => pair.On, pair => pair.Placed, StringComparer.Ordinal);
        partners = Depending(placements, DependencyKind.Together)
            .SelectMany(pair => calendar.Find(pair.On) is { } other ? ((string, Placement)[])[(pair.On, pair.Placed), (pair.Placed.Release.Id, other)] : [])
            .Distinct()
            .ToLookup(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);
    }

    /// <summary>Reaches of other releases that take the service during a span, wherever they are.</summary>
    public List<Booking> OfService(string service, Interval span, Placement except) =>
        Others(services, service, span, except, booking => booking.Placed);

    /// <summary>Reaches of other releases that take an exclusive environment during a span.</summary>
    public List<Booking> OfEnvironment(string environment, Interval span, Placement except) =>
        Others(environments, environment, span, except, booking => booking.Placed);

    public List<Placement> OfPerson(string handle, Interval span, Placement except) => Others(people, handle, span, except, placed => placed);

    public List<Placement> OfTeam(string team, Interval span, Placement except) => Others(teams, team, span, except, placed => placed);

    /// <summary>Releases of a product during a span, those that are over among them, and none that was given up.</summary>
    public List<Placement> OfProduct(string product, Interval span, Placement except) => Others(products, product, span, except, placed => placed);

    /// <summary>Other releases with a tier-1 service whose windows start on a day of the portal's zone, those that are over among them.</summary>
    public IEnumerable<Placement> TierOneOn(LocalDate day, Placement except) => tierOneDays[day].Where(placed => placed.Release.Id != except.Release.Id);

    /// <summary>Releases that say that this one must be done before them.</summary>
    public IEnumerable<Placement> SuccessorsOf(string release) => successors[release];

    /// <summary>Releases that go together with this one, whichever of the two says so.</summary>
    public IEnumerable<Placement> PartnersOf(string release) => partners[release];

    public static bool IsTierOne(Release release, RecordSet records) =>
        release.Services.Any(released => records.Services.Find(released.Service) is { Tier: 1 });

    /// <summary>The day on which its window starts, in the portal's zone.</summary>
    public static LocalDate DayOf(Placement placed, RecordSet records) => placed.Start.InZone(records.Portal.TimeZone).Date;

    private static IEnumerable<(string On, Placement Placed)> Depending(IEnumerable<Placement> placements, DependencyKind kind) =>
        placements.SelectMany(placed => placed.Release.DependsOn.Where(other => other.Kind == kind).Select(other => (other.Release.Id, placed)));

    /// <summary>What happened or will happen; its reaches are not asked.</summary>
    private static IEnumerable<Placement> Dated(RecordSet records) => records.Releases
        .Where(release => release.Status is not (ReleaseStatus.Cancelled or ReleaseStatus.Withdrawn or ReleaseStatus.Postponed))
        .Select(release => new Placement(release, release.Window.Interval, []));

    private static List<T> Others<T>(Dictionary<string, IntervalIndex<T>> index, string key, Interval span, Placement except, Func<T, Placement> placedOf)
    {
        List<T>? found = null;
        if (index.TryGetValue(key, out var all))
            all.Collect(span, ref found);
        if (found is null)
            return [];
        for (var number = found.Count - 1; number >= 0; number--)
        {
            if (placedOf(found[number]).Release.Id == except.Release.Id)
                found.RemoveAt(number);
        }

        return found;
    }

    private static Dictionary<string, IntervalIndex<T>> Index<T>(IEnumerable<T> all, Func<T, IEnumerable<string>> keys, Func<T, Interval> span)
        where T : class
    {
        var indexes = new IntervalIndexes<string, T>();
        foreach (var one in all)
        {
            foreach (var key in keys(one))
                indexes.Add(key, one);
        }

        return indexes.By(span);
    }
}
