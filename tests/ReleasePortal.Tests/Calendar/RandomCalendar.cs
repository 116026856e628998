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
using ReleasePortal.Domain.Portal;
using ReleasePortal.Domain.Products;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Tests.Calendar;

/// <summary>A small organisation with a full calendar, the same for the same seed.</summary>
internal sealed class RandomCalendar
{
    private static readonly Instant[] Nows = [Instant.FromUtc(2026, 11, 23, 6, 0), Instant.FromUtc(2026, 10, 20, 6, 0), Instant.FromUtc(2027, 3, 22, 6, 0), Instant.FromUtc(2028, 2, 24, 6, 0)];

    private readonly RecordCollection<DeploymentEnvironment> environments;
    private readonly RecordCollection<Service> services;
    private readonly RecordCollection<Freeze> freezes;
    private readonly RecordCollection<ChangeWindow> windows;
    private readonly RecordCollection<BusinessEvent> events;

    public RandomCalendar(int seed)
    {
        var chance = new Chance(seed);
        Now = chance.Of(Nows);
        var entries = new RandomEntries(chance, Now);
        environments = All(RandomCatalogue.Environments(chance));
        services = All(RandomCatalogue.Services(chance));
        freezes = All(Enumerable.Range(0, chance.Below(5)).Select(entries.Freeze));
        windows = All(Enumerable.Range(0, 1 + chance.Below(5)).Select(entries.Window));
        events = All(Enumerable.Range(0, chance.Below(3)).Select(entries.Event));
        var releases = new RandomReleases(chance, Now);
        Releases = [.. Enumerable.Range(0, 3 + chance.Below(7)).Select(releases.Release)];
        Records = RecordsOf(Releases);
        Grid = new SlotGrid(chance.Zone(), new LocalTime(chance.Below(24), chance.Below(4) * 15), new LocalTime(chance.Below(24), 0), 45 + (chance.Below(8) * 15));
        var from = Now + Duration.FromMinutes(chance.Below(3000));
        Within = new Interval(from, from + Duration.FromMinutes(60 + chance.Below(9 * 24 * 60)));
    }

    public Instant Now { get; }

    public RecordSet Records { get; }

    public IReadOnlyList<Release> Releases { get; }

    public SlotGrid Grid { get; }

    public Interval Within { get; }

    /// <summary>Whether a review of all records has no error between the release and its calendar once its plan says this start.</summary>
    /// <param name="besides">Warnings that may not be there either.</param>
    public bool IsFree(Release release, Instant start, IReadOnlyList<Conflict> besides)
    {
        var shift = start - release.Window.Start.Instant;
        var moved = release with
        {
            Window = release.Window with { Start = Later(release.Window.Start, shift), End = Later(release.Window.End, shift) },
            Phases = [.. release.Phases.Select(phase => phase with { Start = Later(phase.Start, shift), End = Later(phase.End, shift) })],
        };
        var records = RecordsOf(Releases.Select(other => other.Id == release.Id ? moved : other));
        return !Review.Of(records, [], Now).Findings
            .Any(finding => finding.Conflict?.Conflict is { } conflict && conflict.Concerns(release.Id)
                && (finding.Severity == Severity.Error || besides.Any(conflict.IsSameAs)));
    }

    private static Domain.Time.Moment Later(Domain.Time.Moment moment, Duration shift) => RandomEntries.At(moment.Instant + shift, moment.Zone);

    private static RecordCollection<T> All<T>(IEnumerable<T> records)
        where T : Record => new(records, []);

    private RecordSet RecordsOf(IEnumerable<Release> releases) => new()
    {
        Portal = RandomCatalogue.Portal,
        HasSettings = true,
        Digests = new Dictionary<string, string>(),
        Readings = new Dictionary<string, EvidenceReading>(),
        Originals = new Dictionary<string, OriginalFile>(),
        Products = All(RandomCatalogue.Products),
        Services = services,
        Teams = All(RandomCatalogue.Teams),
        Environments = environments,
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
        Releases = All(releases),
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
