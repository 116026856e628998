using NodaTime;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Tests.Calendar;
using static ReleasePortal.Tests.Calendar.RandomCatalogue;

namespace ReleasePortal.Tests.Governance.Risk;

/// <summary>A small organisation with a full calendar, a past, and plans with all kinds of answers; the same for the same seed.</summary>
internal sealed class RandomRisk
{
    private static readonly DeploymentResult[] Results = [DeploymentResult.Succeeded, DeploymentResult.Succeeded, DeploymentResult.Succeeded, DeploymentResult.Failed, DeploymentResult.RolledBack];

    private readonly Chance chance;

    /// <summary>Whether people answer well, so that there are low risks too.</summary>
    private readonly bool isCareful;

    public RandomRisk(int seed)
    {
        isCareful = seed % 2 == 0;
        var calendar = new RandomCalendar(seed);
        chance = new Chance(seed + 1_000_000);
        Now = calendar.Now;
        var past = Enumerable.Range(0, 12).Select(number => Past(number, calendar.Releases[0])).ToList();
        var releases = calendar.Releases.Select(Answered).Concat(past).ToList();
        var records = LeftOut.With(calendar.Records, nameof(RecordSet.Releases), All(releases));
        records = LeftOut.With(records, nameof(RecordSet.Services), All(records.Services.Select(Spoken)));
        records = LeftOut.With(records, nameof(RecordSet.Executions), All(past.Where(_ => chance.In(90)).Select(Execution)));
        records = LeftOut.With(records, nameof(RecordSet.Evidence), All(releases.Where(_ => chance.In(70)).Select(Evidence)));
        records = LeftOut.With(records, nameof(RecordSet.KnownIssues), All(Enumerable.Range(0, 4).Select(Issue)));
        Records = LeftOut.With(records, nameof(RecordSet.Incidents), All(Enumerable.Range(0, chance.Below(3)).Select(number => Incident(number, past))));
    }

    public Instant Now { get; }

    public RecordSet Records { get; }

    public static RecordCollection<T> All<T>(IEnumerable<T> records)
        where T : Record => new(records, []);

    private static Origin OriginOf(string path) => Origin.Of(Place.StartOf(path));

    private bool? Answer() => isCareful ? false : chance.Below(3) switch
    {
        0 => true,
        1 => false,
        _ => null,
    };

    private Release Answered(Release release) => release with
    {
        Risk = isCareful || chance.In(80) ? new RiskInputs(release.Origin, Answer(), Answer(), Duration.Zero, Answer(), "Much", []) : null,
        Rollback = isCareful || chance.In(80) ? new Rollback(release.Origin, isCareful || chance.In(80) ? RollbackStrategy.Redeploy : RollbackStrategy.None, "So", "step", isCareful ? Day(-3) : chance.In(60) ? Day(-10 + chance.Below(20)) : null, Duration.FromMinutes(5)) : null,
        Scope = [.. Enumerable.Range(0, chance.Below(6)).Select(number => new ScopeItem(release.Origin, $"i{number}", "Change", ChangeKind.Fix, chance.Some(Things, 40).Select(To<Service>).ToArray(), Flag: "flag"))],
        Readiness = [.. chance.Some(release.Services, 60).Select(service => new ReadinessCheck(release.Origin, service.Service, ReadinessTopic.Tests, chance.Of(Enum.GetValues<GateState>()), To<Person>("h0"), chance.In(70) ? Day(chance.Below(9) - 4) : null, "Words"))],
        GoNoGo = [.. Enumerable.Range(0, chance.Below(4)).Select(number => new GoNoGoCriterion(release.Origin, $"g{number}", "It holds", To<Role>("qa"), chance.Of(Enum.GetValues<GateState>()), "Words"))],
        Validation = chance.In(50) ? [new ValidationCheck(release.Origin, "v", "It works", ValidationKind.Smoke, To<Role>("qa"))] : [],
    };

    private LocalDate Day(int days) => Now.InUtc().Date.PlusDays(days);

    private Release Past(int number, Release like)
    {
        var start = Now - Duration.FromDays(5 + chance.Below(150));
        return Answered(like) with
        {
            Header = Head($"past{number}"),
            Version = new VersionText($"0.{number}.0", like.Origin.Place),
            Status = chance.In(80) ? ReleaseStatus.Completed : ReleaseStatus.RolledBack,
            Services = [.. chance.Some(Things, 60).DefaultIfEmpty("s1").Select(name => new ReleasedService(like.Origin, To<Service>(name), new VersionText("1", like.Origin.Place)))],
            Window = new Window(like.Origin, RandomEntries.At(start, DateTimeZone.Utc), RandomEntries.At(start + Duration.FromHours(2), DateTimeZone.Utc)),
            Phases = [],
        };
    }

    private Service Spoken(Service service) => chance.In(70)
        ? service with { Header = service.Header with { Origin = new Origin(service.Origin.Place, new Dictionary<string, OriginEntry>(StringComparer.Ordinal) { ["depends_on"] = new(service.Origin.Place, service.Origin.Place) }) } }
        : service;

    private ExecutionRecord Execution(Release release) => new(
        Head(release.Id),
        [.. release.Services.Select((service, number) => Deployed(release, service, number))],
        [], [], [], [], [], []);

    private Deployment Deployed(Release release, ReleasedService service, int number) => new(
        release.Origin, $"d{number}", service.Service, To<DeploymentEnvironment>(chance.Of(Places)),
        RandomEntries.At(release.Window.Start.Instant, DateTimeZone.Utc), To<Person>("h0"), RandomEntries.At(release.Window.Start.Instant + Duration.FromMinutes(9), DateTimeZone.Utc), chance.Of(Results));

    private EvidenceList Evidence(Release release) => new(
        new RecordHeader(release.Id, OriginOf($"releases/{release.Id}/evidence.yml"), null),
        [.. chance.Some(Enum.GetValues<EvidenceKind>(), 50).DefaultIfEmpty(EvidenceKind.Link).Select(kind => new EvidenceItem(
            release.Origin, kind, "Shown", RandomEntries.At(Now - Duration.FromDays(chance.Below(9) - 2), DateTimeZone.Utc), "A run",
            chance.In(20) ? "gone.xml" : null, new WebAddress("https://ci.example/1")))]);

    private KnownIssue Issue(int number) => new(
        Head($"issue{number}"), "It breaks", To<Product>($"p{chance.Below(2)}"), chance.Of(Enum.GetValues<KnownIssueStatus>()), isCareful ? 1 : 1 + chance.Below(2),
        new VersionRange(">=0.0.0", Place.StartOf("x")), "It is broken", To<Audience>("internal"), Day(-chance.Below(30)),
        chance.Some(Things, 40).Select(To<Service>).ToArray(),
        chance.In(40) ? new VersionText($"0.{chance.Below(12)}.0", Place.StartOf("x")) : null,
        chance.In(40) ? new VersionText(chance.In(60) ? "1.0.0" : $"0.{chance.Below(12)}.0", Place.StartOf("x")) : null,
        "Wait",
        chance.In(50) ? new IssueAcceptance(OriginOf("x"), To<Person>("h0"), To<Person>("h1")) : null);

    private Incident Incident(int number, List<Release> past)
    {
        var at = RandomEntries.At(Now - Duration.FromDays(chance.Below(120)), DateTimeZone.Utc);
        return new Incident(
            Head($"incident{number}"), "It was down", 2, chance.Some(Things, 50).DefaultIfEmpty("s0").Select(To<Service>).ToArray(), at, at, "Nobody could buy",
            CausedBy: chance.In(50) ? [To<Release>(chance.Of(past).Id)] : [], NotCausedByRelease: "It rained", Timeline: [], Actions: []);
    }
}
