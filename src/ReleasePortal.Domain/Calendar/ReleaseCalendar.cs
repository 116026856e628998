using NodaTime;
using ReleasePortal.Domain.Governance.Emergencies;
using ReleasePortal.Domain.Governance.Policies;
using ReleasePortal.Domain.Governance.Risk;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules.Calendar;

namespace ReleasePortal.Domain.Calendar;

/// <summary>
/// What happens when, and who takes what: the records of one commit seen from one instant, indexed so that a release can
/// be tried at any time. Conflicts are looked for within five years of that instant.
/// </summary>
public sealed class ReleaseCalendar
{
    /// <summary>What starts further away is a mistake in the year: see <see cref="UnlikelyYear"/>.</summary>
    public static readonly Duration Farthest = Duration.FromDays(5 * 365);

    private readonly Dictionary<string, Placement> byRelease;
    private readonly Lazy<OccurrenceIndex<Freeze>> hardFreezes;
    private readonly Lazy<OccurrenceIndex<Freeze>> softFreezes;
    private readonly Lazy<OccurrenceIndex<ChangeWindow>> windows;
    private readonly Lazy<OccurrenceIndex<BusinessEvent>> events;
    private readonly Lazy<Bookings> bookings;
    private readonly Lazy<ServiceNeighbours> neighbours;
    private readonly Lazy<IReadOnlyList<Conflict>> conflicts;
    private readonly Lazy<PolicyReview> policies;
    private readonly Lazy<ChangeRisks> risks;
    private readonly Lazy<EmergencyDuties> emergencies;

    /// <param name="records">What was read.</param>
    /// <param name="now">The instant from which it is looked at.</param>
    /// <param name="until">How far a search will go, where it goes further than the releases that are known.</param>
    public ReleaseCalendar(RecordSet records, Instant now, Instant? until = null)
    {
        Records = records;
        Now = now;
        Placements = records.Releases.AsParallel().AsOrdered().Where(release => release.Status.IsBooked()).Select(release => Placement.AsPlanned(release, records)).Where(IsNear).ToList();
        byRelease = Placements.ToDictionary(placed => placed.Release.Id, StringComparer.Ordinal);
        var horizon = Horizon(until ?? now);
        hardFreezes = new(() => new(records.Freezes.Where(freeze => freeze.Level == FreezeLevel.Hard), horizon, records));
        softFreezes = new(() => new(records.Freezes.Where(freeze => freeze.Level == FreezeLevel.Soft), horizon, records));
        windows = new(() => new(records.ChangeWindows, horizon, records));
        events = new(() => new(records.BusinessEvents, horizon, records));
        bookings = new(() => new Bookings(this));
        neighbours = new(() => new ServiceNeighbours(records.Services));
        conflicts = new(() => ConflictSearch.All(this));
        policies = new(() => new PolicyReview(this));
        risks = new(() => new ChangeRisks(this));
        emergencies = new(() => new EmergencyDuties(records, now));
    }

    public RecordSet Records { get; }

    public Instant Now { get; }

    /// <summary>The day of <see cref="Now"/> in the portal's zone.</summary>
    public LocalDate Today => Now.InZone(Records.Portal.TimeZone).Date;

    public PlanningLimits Limits => Records.Portal.Limits;

    /// <summary>Every release that takes a place in the calendar, in the order of ids.</summary>
    public IReadOnlyList<Placement> Placements { get; }

    /// <summary>A release as it is planned; null where it takes no place in the calendar.</summary>
    public Placement? Find(string release) => byRelease.GetValueOrDefault(release);

    public OccurrenceIndex<Freeze> FreezesOf(FreezeLevel level) => level switch
    {
        FreezeLevel.Hard => hardFreezes.Value,
        FreezeLevel.Soft => softFreezes.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };

    public OccurrenceIndex<ChangeWindow> Windows => windows.Value;

    public OccurrenceIndex<BusinessEvent> Events => events.Value;

    public Bookings Bookings => bookings.Value;

    public ServiceNeighbours Neighbours => neighbours.Value;

    /// <summary>Every conflict of a release that has yet to start, each once.</summary>
    public IReadOnlyList<Conflict> Conflicts => conflicts.Value;

    /// <summary>How each release fares under each policy.</summary>
    public PolicyReview Policies => policies.Value;

    /// <summary>How risky each release is.</summary>
    public ChangeRisks Risks => risks.Value;

    /// <summary>What emergencies owe.</summary>
    public EmergencyDuties Emergencies => emergencies.Value;

    /// <summary>Indexes everything now, and as much as possible at a time, because whoever looks for all conflicts needs all of it.</summary>
    public void Prepare() => Parallel.Invoke(
        () => _ = Bookings,
        () => _ = Windows,
        () => _ = (FreezesOf(FreezeLevel.Hard), FreezesOf(FreezeLevel.Soft), Events, Neighbours));

    /// <summary>
    /// When the plan was first proposed: as declared, else with its first commit, else now, because it is new;
    /// null where nobody knows. A commit that is later than now says nothing, and nor does a history with gaps.
    /// </summary>
    public Instant? ProposedAt(Release release)
    {
        if (release.History?.Submitted is { } declared)
            return declared.Instant;
        var history = Records.History;
        if (!Records.Releases.TryFind(release.Id, out _))
            return Now;
        if (!history.IsComplete)
            return null;
        if (history.Of(release) is { } trail && trail.First <= Now)
            return trail.First;
        var isNew = release.Status == ReleaseStatus.Proposed || (history.At is not null && history.Of(release) is null);
        return isNew ? Now : null;
    }

    private bool IsNear(Placement placed) => placed.Start - Now < Farthest && Now - placed.Start < Farthest && placed.End - placed.Start < Farthest;

    private Interval Horizon(Instant until)
    {
        var first = Placements.Select(placed => placed.Start).Append(Now).Min();
        var last = Placements.Select(placed => placed.End).Append(Now).Append(until).Max();
        return new Interval(first - Duration.FromDays(40), last + Duration.FromDays(SlotSearch.DaysAhead + 40));
    }
}
