using NodaTime;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Governance.Board;
using ReleasePortal.Domain.Governance.Evidence;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Products;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Benchmarks;

/// <summary>
/// A large organisation, the same every time: 300 services in 60 products, 40 teams, 12 environments in 4 regions, 500 freezes that
/// come back, 100 change windows, 50 business events, and as many releases within three years as are asked for.
/// </summary>
internal sealed class Organisation
{
    private const int Seed = 4711;

    private readonly RecordCollection<Product> products;
    private readonly RecordCollection<Service> services;
    private readonly RecordCollection<Freeze> freezes;
    private readonly RecordCollection<ChangeWindow> windows;
    private readonly RecordCollection<BusinessEvent> events;

    public Organisation(Size size)
    {
        var chance = new Chance(Seed);
        var catalogue = new Catalogue(chance);
        var entries = new Entries(chance, catalogue, Now);
        products = All(catalogue.Products);
        services = All(catalogue.Services);
        freezes = All(Enumerable.Range(0, 500).Select(entries.Freeze));
        windows = All(Enumerable.Range(0, 100).Select(entries.Window));
        events = All(Enumerable.Range(0, 50).Select(entries.Event));
        var unplanned = new ReleaseCalendar(RecordsOf([]), Now, Now + Duration.FromDays(Plans.Days));
        Records = RecordsOf(Enumerable.Range(0, size.Releases).Select(new Plans(chance, catalogue, unplanned, size.Crowds).Release));
    }

    public static Instant Now { get; } = Instant.FromUtc(2026, 1, 5, 6, 0);

    public RecordSet Records { get; }

    private static RecordCollection<T> All<T>(IEnumerable<T> records)
        where T : Record => new(records, []);

    private RecordSet RecordsOf(IEnumerable<Release> planned) => new()
    {
        Portal = Catalogue.Portal,
        HasSettings = true,
        Digests = new Dictionary<string, string>(),
        Readings = new Dictionary<string, EvidenceReading>(),
        Originals = new Dictionary<string, OriginalFile>(),
        Products = products,
        Services = services,
        Teams = All(Catalogue.Teams),
        Environments = All(Catalogue.Environments),
        RoleCatalogues = All<RoleCatalogue>([]),
        Freezes = freezes,
        ChangeWindows = windows,
        BusinessEvents = events,
        Policies = All<Policy>([]),
        Runbooks = All<Runbook>([]),
        Incidents = All<Incident>([]),
        KnownIssues = All<KnownIssue>([]),
        Risks = All<SystemicRisk>([]),
        Decisions = All<DecisionRecord>([]),
        Minutes = All<BoardMinutes>([]),
        Waivers = All<Waiver>([]),
        Improvements = All<Improvement>([]),
        Surveys = All<Survey>([]),
        Guides = All<Guide>([]),
        Releases = All(planned),
        Executions = All<ExecutionRecord>([]),
        Evidence = All<EvidenceList>([]),
        Reviews = All<ReleaseReview>([]),
        Notes = Array.Empty<NoteFragment>().ToLookup(_ => "", StringComparer.Ordinal),
        Drafts = Array.Empty<NoteFragment>().ToLookup(_ => "", StringComparer.Ordinal),
        Templates = [],
        Mentions = [],
        Facts = [],
        Texts = [],
        Files = new HashSet<string>(StringComparer.Ordinal),
        Pictures = new Dictionary<string, Picture>(StringComparer.Ordinal),
        Mailmap = Mailmap.Empty,
        Clones = ProductClones.NotGiven,
        History = RecordHistory.None,
        Documents = 0,
        Unreadable = 0,
    };
}
