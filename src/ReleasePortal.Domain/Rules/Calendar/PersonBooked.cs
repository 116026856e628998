using NodaTime;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Calendar;

public sealed class PersonBooked : MutualRule
{
    public override string Code => "CAL011";

    public override string Title => "A person who is in two places, or gets too little rest";

    public override Severity Severity => Severity.Warning;

    public override string WaivableBy => "release-manager";

    public override IEnumerable<Conflict> Find(Placement placed, ReleaseCalendar calendar, Predicate<Placement> isTold)
    {
        var rest = Duration.FromHours(calendar.Limits.RestHours);
        var near = new Interval(placed.Start - rest, placed.End + rest);
        foreach (var person in placed.Release.People.DistinctBy(person => person.Id, StringComparer.Ordinal))
        {
            foreach (var other in calendar.Bookings.OfPerson(person.Id, near, placed))
            {
                if (!isTold(other) && Between(Collision.Of(placed, other), person, rest) is { } conflict)
                    yield return conflict;
            }
        }
    }

    /// <summary>Two releases within one day's work (24 hours less the rest) need no rest between them.</summary>
    private Conflict? Between(Collision pair, Ref<Person> person, Duration rest)
    {
        var (earlier, later) = pair.Yields.IsAfter(pair.Stays) ? (pair.Stays, pair.Yields) : (pair.Yields, pair.Stays);
        if (earlier.Window.Overlap(later.Window))
        {
            return Of(pair, person, $"has to be in {earlier.Release.Name} and in {later.Release.Name} at the same time") with
            {
                Overlap = Overlaps.Of(earlier.Window, later.Window),
            };
        }

        return later.End - earlier.Start <= Duration.FromDays(1) - rest
            ? null
            : Of(pair, person, $"gets {Rest(later.Start - earlier.End)} between {earlier.Release.Name} and {later.Release.Name}, which should be at least {Spans.Words(rest)}");
    }

    private static string Rest(Duration gap) => gap == Duration.Zero ? "no rest" : $"{Spans.Words(gap)} of rest";

    private Conflict Of(Collision pair, Ref<Person> person, string what) => new(
        this,
        pair.Yields.Release,
        RoleOf(pair.Yields.Release, person),
        $"{person.Id} {what}.",
        "Name somebody else, or move one of the two.")
    {
        With = [pair.Stays.Release],
        Related = [new(RoleOf(pair.Stays.Release, person), $"{person.Id} is named here too")],
    };

    private static Place RoleOf(Release release, Ref<Person> person) => release.People.First(named => named.Id == person.Id).Place;
}
