using ReleasePortal.Domain;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Governance.Board;
using ReleasePortal.Domain.Governance.Emergencies;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Domain.Kpis.AntiPatterns;
using ReleasePortal.Domain.Products;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Assets;
using ReleasePortal.Site.Markdown;
using ReleasePortal.Site.Pages.Attention;
using ReleasePortal.Site.Pages.Conflicts;
using ReleasePortal.Site.Pages.History;
using ReleasePortal.Site.Pages.Kpis;
using ReleasePortal.Site.Pages.Releases;
using ReleasePortal.Site.Pages.Versions;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Plan;

/// <summary>What every page is made from.</summary>
internal sealed class Material
{
    private readonly Lazy<DeployedVersions> deployed;
    private readonly Lazy<DeployedChanges> changes;
    private readonly Lazy<ConflictList> conflicts;
    private readonly Lazy<ChangeLog> log;
    private readonly Lazy<BoardAgenda?> agenda;
    private readonly Lazy<ILookup<string, BoardRuling>> rulings;
    private readonly Lazy<KpiReport> kpis;
    private readonly Lazy<SightingIndex> sightings;
    private readonly Lazy<IReadOnlyList<AttentionItem>> attention;
    private readonly Lazy<IReadOnlyDictionary<string, Releasability>> releasability;
    private readonly Lazy<IReadOnlyList<AntiPatternFinding>> habits;

    public Material(RecordSet records, Review review, BuildFacts facts)
    {
        Records = records;
        Review = review;
        Facts = facts;
        Time = new TimeWords(records.Portal, facts.Now);
        Links = new RecordLinks(records);
        Pictures = new PublishedPictures(records);
        Prose = new ProseWriter(records, Pictures);
        Outlooks = new ReleaseOutlooks(review);
        Risks = new ReleaseRisks(review);
        Repository = new RepositoryAddresses(records.Portal.Repository);
        Obstacles = new ObstacleWords(this);
        conflicts = new Lazy<ConflictList>(() => new ConflictList(review));
        ReleaseGraph = new ReleaseGraph(records);
        Versions = new VersionBook(records);
        changes = new Lazy<DeployedChanges>(() => new DeployedChanges(records));
        agenda = new Lazy<BoardAgenda?>(() => BoardAgenda.Of(review, Risks.Of));
        rulings = new Lazy<ILookup<string, BoardRuling>>(() => BoardRuling.ByRelease(records, facts.Now));
        log = new Lazy<ChangeLog>(() => new ChangeLog(records));
        kpis = new Lazy<KpiReport>(() => KpiReport.Of(records, facts.Now, review.Waived.Select(waived => waived.Waiver.Id).ToHashSet(StringComparer.Ordinal), facts.Closings));
        releasability = new Lazy<IReadOnlyDictionary<string, Releasability>>(() => Domain.Kpis.Releasability.OfAll(Kpis).ToDictionary(score => score.Service.Id, StringComparer.Ordinal));
        habits = new Lazy<IReadOnlyList<AntiPatternFinding>>(() => [.. AntiPatternBook.Find(Kpis.Facts)]);
        sightings = new Lazy<SightingIndex>(() => new SightingIndex(Kpis));
        attention = new Lazy<IReadOnlyList<AttentionItem>>(() => AttentionList.Of(this));
        deployed = new Lazy<DeployedVersions>(() => new DeployedVersions(records));
    }

    public RecordSet Records { get; }

    public Review Review { get; }

    public BuildFacts Facts { get; }

    /// <summary>Dates, times and durations in words.</summary>
    public TimeWords Time { get; }

    /// <summary>Links to the pages of records.</summary>
    public RecordLinks Links { get; }

    /// <summary>The pictures of the repository that the site carries.</summary>
    public PublishedPictures Pictures { get; }

    /// <summary>What people wrote, as HTML.</summary>
    public ProseWriter Prose { get; }

    /// <summary>How each release stands.</summary>
    public ReleaseOutlooks Outlooks { get; }

    /// <summary>How risky each release is, and whether it is on its way.</summary>
    public ReleaseRisks Risks { get; }

    /// <summary>Where the host of the repository shows files and commits.</summary>
    public RepositoryAddresses Repository { get; }

    /// <summary>What stands against plans in the calendar, and where the site tells of it.</summary>
    public ConflictList Conflicts => conflicts.Value;

    /// <summary>What came to the branch lately.</summary>
    public ChangeLog Log => log.Value;

    /// <summary>What the change board talks about next; null where there is no board.</summary>
    public BoardAgenda? Agenda => agenda.Value;

    /// <summary>What the change board said of each release, the latest first; by its id.</summary>
    public ILookup<string, BoardRuling> Rulings => rulings.Value;

    /// <summary>What emergencies owe.</summary>
    public EmergencyDuties Duties => Review.Calendar.Emergencies;

    /// <summary>The numbers, and everything that they stand on.</summary>
    public KpiReport Kpis => kpis.Value;

    /// <summary>How ready each service is to be released, by its id; retired services have no level.</summary>
    public IReadOnlyDictionary<string, Releasability> Releasability => releasability.Value;

    /// <summary>What the records show of habits that make releases worse.</summary>
    public IReadOnlyList<AntiPatternFinding> Habits => habits.Value;

    /// <summary>What waits for a team, the most urgent first.</summary>
    public IReadOnlyList<AttentionItem> Attention => attention.Value;

    /// <summary>Where each record counts.</summary>
    public SightingIndex Sightings => sightings.Value;

    /// <summary>Which version of each service runs where.</summary>
    public DeployedVersions Deployed => deployed.Value;

    /// <summary>What each deployment brought to production.</summary>
    public DeployedChanges DeployedChanges => changes.Value;

    /// <summary>Which release needs which.</summary>
    public ReleaseGraph ReleaseGraph { get; }

    /// <summary>The versions of products, and what is known to be broken in each.</summary>
    public VersionBook Versions { get; }

    /// <summary>What could stop a release, in sentences.</summary>
    public ObstacleWords Obstacles { get; }
}
