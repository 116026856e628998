using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Governance.Risk;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Site;

namespace ReleasePortal.Tests.Governance.Risk;

/// <summary>A plan with the best answer to every question, which costs no points, and what stands beside it.</summary>
internal static class RatedPlan
{
    public const string Id = "desk-2.0.0";
    public const string Path = $"releases/{Id}/release.yml";
    public const string Service = "content/services/desk.yml";
    public const string Evidence = $"releases/{Id}/evidence.yml";

    private const string Text = """
        title: Desk
        product: shop
        version: "2.0.0"
        type: standard
        status: planned
        owner: web
        summary: It changes something.
        window: { start: 2026-12-08T20:00, end: 2026-12-08T22:00, time_zone: Europe/Berlin }
        services: [{ service: desk, version: "2.0.0" }]
        scope:
          - { id: D-1, title: One, kind: feature, services: [desk] }
          - { id: D-2, title: Two, kind: feature, services: [desk] }
        risk: { irreversible_migration: false, breaking_contract: false, first_time: false }
        rollback: { strategy: redeploy, rehearsed_at: 2026-11-19 }
        history: { source: an older tool, submitted: 2026-09-01T09:00:00Z }

        """;

    public static SmallRepository Repository() => SmallRepository.Base()
        .With(Service, ServiceText("Desk", 4, "[]"))
        .Replace("content/services/ledger.yml", "tier: 2", "tier: 2\ndepends_on: []")
        .Replace("content/services/shop-api.yml", "tier: 1", "tier: 1\ndepends_on: []")
        .With(Earlier("1.1.0", "2026-06-02", "completed", 1))
        .With(Earlier("1.2.0", "2026-06-30", "completed", 2))
        .With(Earlier("1.3.0", "2026-08-04", "completed", 3))
        .With(Path, Text)
        .With(Evidence, EvidenceText("test"));

    public static string ServiceText(string title, int tier, string dependsOn) =>
        $"title: {title}\nsummary: It serves.\nproduct: shop\nowner: web\ntier: {tier}\nenvironments: [production]\ndepends_on: {dependsOn}\n";

    public static string EvidenceText(params string[] kinds) => "items:\n" + string.Concat(kinds.Select(kind =>
        $"  - {{ kind: {kind}, title: It is good, collected_at: 2026-11-20T08:00:00Z, source: a run, url: \"https://ci.shop.example/{kind}\" }}\n"));

    /// <summary>Adds a release of the desk that is over, deployed once with success.</summary>
    public static SmallRepository With(this SmallRepository repository, (string Id, string Plan, string Execution) earlier) => repository
        .With($"releases/{earlier.Id}/release.yml", earlier.Plan)
        .With($"releases/{earlier.Id}/execution.yml", earlier.Execution);

    public static (string Id, string Plan, string Execution) Earlier(string version, string day, string status, int changes, string result = "succeeded") => (
        $"desk-{version}",
        $$"""
        title: Desk
        product: shop
        version: "{{version}}"
        type: standard
        status: {{status}}
        owner: web
        summary: It changed something.
        window: { start: {{day}}T20:00, end: {{day}}T22:00, time_zone: Europe/Berlin }
        services: [{ service: desk, version: "{{version}}" }]
        scope:
        {{string.Join('\n', Enumerable.Range(1, changes).Select(number => $"  - {{ id: D-{version}-{number}, title: Change, kind: fix, services: [desk] }}"))}}

        """,
        $$"""
        deployments:
          - { id: d1, service: desk, environment: production, started_at: {{day}}T18:10:00Z, finished_at: {{day}}T18:20:00Z, result: {{result}}, by: web-dev }

        """);

    /// <summary>Changes words of the plan.</summary>
    public static SmallRepository Saying(string before, string after) => Repository().Replace(Path, before, after);

    public static ChangeRisk Of(SmallRepository repository)
    {
        var records = SmallSite.RecordsOf(repository);
        return new ChangeRisks(new ReleaseCalendar(records, SmallSite.Now)).Of(Find(records));
    }

    public static Release Find(Domain.RecordSet records) => records.Releases.TryFind(Id, out var release) ? release : throw new ArgumentException($"{Id} could not be read.", nameof(records));

    public static RiskRow RowOf(SmallRepository repository, RiskFactorKind factor) => Of(repository).Rows.Single(row => row.Factor == factor);
}
