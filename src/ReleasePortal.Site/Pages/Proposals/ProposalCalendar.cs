using NodaTime;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Pages.Proposals;

/// <summary>What a plan can collide with in the time that the form looks at, so that a script needs to know no scope: each entry names the services, products and types that it covers.</summary>
internal sealed class ProposalCalendar
{
    /// <summary>A window lasts at most so many days.</summary>
    private const int Longest = 7;

    private readonly Material material;
    private readonly RecordSet records;
    private readonly ReleaseCalendar calendar;
    private readonly ProposalScopes scopes;
    private readonly Dictionary<string, (Service Service, Placement Placed)> reached;
    private readonly LinkBase links = new(SiteMap.Propose, Root: null);

    public ProposalCalendar(Material material)
    {
        (this.material, records, calendar) = (material, material.Records, material.Review.Calendar);
        var around = Duration.FromDays(records.Portal.Limits.SpacingDays + Longest + 1);
        Until = material.Facts.Now + Duration.FromDays(SlotSearch.DaysAhead);
        Within = new Interval(material.Facts.Now - around, Until + around);
        reached = records.Services.Where(service => service.State == ServiceState.Active)
            .ToDictionary(service => service.Id, service => (service, ProposalScopes.At(service, ReleaseType.Standard, material)), StringComparer.Ordinal);
        scopes = new ProposalScopes(records);
    }

    /// <summary>Starts before it can be tried.</summary>
    public Instant Until { get; }

    /// <summary>What can matter for them, with the days around them.</summary>
    public Interval Within { get; }

    public string Page(Address address) => links.To(address);

    /// <summary>Where a service is reached, and which services in which places are so near that they should not change at the same time.</summary>
    public object Service(Service service)
    {
        var targets = reached[service.Id].Placed.Reaches[0].Targets;
        var near =
            from target in targets
            from neighbour in calendar.Neighbours.Of(service)
            from environment in records.Environments
            where environment.Region == target.Environment.Region && environment.Stage == target.Environment.Stage
            select (Name: ProposalScopes.Name(neighbour, environment), neighbour.Tier);
        return new
        {
            title = service.Title,
            product = service.Product.Id,
            tier = service.Tier,
            needs = service.RequiresWindow ? true : (bool?)null,
            targets = targets.Select(target => ProposalScopes.Name(target.Service, target.Environment)).Distinct(StringComparer.Ordinal),
            near = near.DistinctBy(one => one.Name).ToDictionary(one => one.Name, one => one.Tier, StringComparer.Ordinal),
        };
    }

    public IEnumerable<object> Freezes() => records.Freezes.SelectMany(freeze => Occurrences.Of(freeze, Within)).Select(one => Entry(one.Entry, one.Interval, one.Entry.Title, one.Entry.Level == FreezeLevel.Hard));

    public IEnumerable<object> Events() => records.BusinessEvents.SelectMany(happening => Occurrences.Of(happening, Within)).Select(one => Entry(one.Entry, one.Interval, one.Entry.Title, isHard: null));

    public IEnumerable<object> Windows() => ProposalWindows.Of(reached.Values.Select(one => one.Service), Within, material);

    /// <summary>What is planned, and what is over and so near that the spacing of a product or the count of a day matters.</summary>
    public IEnumerable<object> Releases() =>
        from release in records.Releases
        where release.Status is not (ReleaseStatus.Cancelled or ReleaseStatus.Withdrawn or ReleaseStatus.Postponed) && release.Window.Interval.Overlap(Within)
        let placed = calendar.Find(release.Id)
        select new
        {
            title = RecordLinks.NameOf(release),
            page = Page(SiteMap.Of(release)),
            start = ProposalScopes.Seconds(release.Window.Interval.Start),
            end = ProposalScopes.Seconds(release.Window.Interval.End),
            product = release.Product.Id,
            type = ProposalScopes.Word(release.Type),
            team = release.Owner.Id,
            tierOne = Bookings.IsTierOne(release, records) ? true : (bool?)null,
            people = placed is null ? null : release.People.Select(person => person.Id).Distinct(StringComparer.Ordinal),
            reaches = placed?.Reaches.Select(reach => new { start = ProposalScopes.Seconds(reach.Span.Start), end = ProposalScopes.Seconds(reach.Span.End), targets = reach.Targets.Select(target => ProposalScopes.Name(target.Service, target.Environment)) }),
        };

    /// <summary>Lists are left out where they would name everything.</summary>
    private object Entry<T>(T entry, Interval span, string title, bool? isHard)
        where T : Record, ICalendarEntry => new
    {
        id = isHard is null ? null : entry.Id,
        title,
        page = SiteMap.Of(entry) is { } address ? Page(address) : null,
        start = ProposalScopes.Seconds(span.Start),
        end = ProposalScopes.Seconds(span.End),
        hard = isHard,
        products = scopes.Products(entry),
        types = ProposalScopes.Types(entry),
        services = ProposalScopes.Some(reached.Values.Where(one => entry.Scope.Covers(one.Service, one.Placed.Reaches[0])).Select(one => one.Service.Id), reached.Count),
    };
}
