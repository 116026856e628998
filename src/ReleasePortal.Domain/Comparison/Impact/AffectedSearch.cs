using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Comparison.Impact;

/// <summary>Finds who else has to do with what changed. It looks at the second side, and of what is gone at the first.</summary>
internal sealed class AffectedSearch(ReleaseCalendar before, ReleaseCalendar after)
{
    public IEnumerable<Affected> Of(ChangedSubject subject) => subject.Record switch
    {
        Release release when Matters(subject) => Around(release),
        { } record and (Service or DeploymentEnvironment or Runbook) when !subject.IsQuiet => Reaching(record).Select(release => new Affected.Reached(record, release)),
        { } entry => subject.Changes.OfType<RecordChange.Hit>().SelectMany(hit => hit.Releases).Select(release => new Affected.Reached(entry, release)),
        null => [],
    };

    /// <summary>Whether others feel it: what a plan says of its gates, answers and words is its own affair.</summary>
    private static bool Matters(ChangedSubject subject) => subject.Changes.Any(change => change is
        RecordChange.Came or RecordChange.Went or RecordChange.Rewritten or PlanChange.Status or PlanChange.Moved
        or PlanChange.PhaseMoved or PlanChange.Ships or PlanChange.DependsOn);

    private IEnumerable<Affected> Around(Release release)
    {
        var calendar = after.Records.Releases.TryFind(release.Id, out _) ? after : before;
        return Dependants(release).Concat(Teams(release, calendar.Records)).Concat(calendar.Find(release.Id) is { } placed ? Meanwhile(placed, calendar) : []);
    }

    private IEnumerable<Affected> Dependants(Release release) =>
        from other in after.Records.Releases
        where other.Id != release.Id && !other.Status.IsFinal()
        from needed in other.DependsOn
        where needed.Release.Id == release.Id
        select new Affected.Dependant(release, other, needed.Kind);

    private static IEnumerable<Affected> Teams(Release release, RecordSet records)
    {
        var shipped = release.Services.Select(item => records.Services.Find(item.Service)).OfType<Service>().DistinctBy(service => service.Id, StringComparer.Ordinal).ToList();
        var ids = shipped.Select(service => service.Id).ToHashSet(StringComparer.Ordinal);
        var needing = records.Services.Where(service => service.State == ServiceState.Active && !ids.Contains(service.Id) && service.DependsOn.Any(needed => ids.Contains(needed.Id)));
        foreach (var (team, services) in ByOwner(shipped, release, records))
            yield return new Affected.Owner(release, team, services);
        foreach (var (team, services) in ByOwner(needing, release, records))
            yield return new Affected.NeedingTeam(release, team, services);
    }

    private static IEnumerable<(Team Team, IReadOnlyList<Service> Services)> ByOwner(IEnumerable<Service> services, Release release, RecordSet records) =>
        from team in records.Teams
        where team.Id != release.Owner.Id
        let owned = services.Where(service => service.Owner.Id == team.Id).ToList()
        where owned.Count > 0
        select (team, (IReadOnlyList<Service>)owned);

    private static IEnumerable<Affected> Meanwhile(Placement placed, ReleaseCalendar calendar)
    {
        foreach (var person in placed.Release.People.DistinctBy(person => person.Id, StringComparer.Ordinal))
            yield return new Affected.Booked(placed.Release, person, [.. calendar.Bookings.OfPerson(person.Id, placed.Window, placed).Select(other => other.Release).OrderBy(other => other.Id, StringComparer.Ordinal)]);
        foreach (var other in calendar.Placements.Where(other => other.Release.Id != placed.Release.Id))
        {
            var shared = placed.Reaches.SelectMany(reach => other.Reaches.Where(theirs => reach.Span.Start < theirs.Span.End && theirs.Span.Start < reach.Span.End)
                .SelectMany(theirs => reach.Environments.IntersectBy(theirs.Environments.Select(environment => environment.Id), environment => environment.Id, StringComparer.Ordinal)))
                .DistinctBy(environment => environment.Id, StringComparer.Ordinal).ToList();
            if (shared.Count > 0)
                yield return new Affected.Neighbour(placed.Release, other.Release, shared);
        }
    }

    private IEnumerable<Release> Reaching(Record record) => after.Placements.Where(placed => record switch
    {
        Service => placed.Release.Services.Any(shipped => shipped.Service.Id == record.Id),
        DeploymentEnvironment => placed.Reaches.Any(reach => reach.Environments.Any(environment => environment.Id == record.Id)),
        Runbook => placed.Release.Runbook?.Id == record.Id,
        _ => false,
    }).Select(placed => placed.Release);
}
