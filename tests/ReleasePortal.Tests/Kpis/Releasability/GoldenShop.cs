using ReleasePortal.Domain.Kpis;
using ReleasePortal.Tests.Fixtures;

namespace ReleasePortal.Tests.Kpis.Releasability;

/// <summary>A repository in which a service meets every criterion, and just so.</summary>
internal static class GoldenShop
{
    public const string Service = "content/services/shop-api.yml";
    public const string Runbook = "content/runbooks/shop-cutover.md";
    public const string Incident = "content/incidents/checkout-timeouts.md";
    public const string Issue = "content/known-issues/mail-twice.yml";
    public const string Last = "releases/shop-1.5.0/release.yml";
    public const string LastDone = "releases/shop-1.5.0/execution.yml";

    /// <summary>The last three are within 90 days.</summary>
    private static readonly string[] Days = ["2026-06-02", "2026-07-07", "2026-09-01", "2026-10-06", "2026-11-17"];

    private static readonly Lazy<SmallRepository> Made = new(Make);

    public static CriterionResult Ask(string criterion, Action<SmallRepository>? change = null) =>
        Of(change).Results.Single(result => result.Criterion.Id == criterion);

    public static Domain.Kpis.Releasability Of(Action<SmallRepository>? change = null)
    {
        var repository = Made.Value.Copy();
        change?.Invoke(repository);
        var report = SmallRelease.Report(repository);
        return Domain.Kpis.Releasability.Of(report.Facts.Records.Services.Single(service => service.Id == "shop-api"), report)!;
    }

    private static SmallRepository Make()
    {
        var repository = SmallRelease.Nothing();
        repository.With(Incident, SmallRepository.Base().TextOf(Incident))
            .Replace(Service, "tier: 1", "tier: 1\nrepository: { url: \"https://git.shop.example/api\" }\nlinks:\n  - { title: Orders, url: \"https://metrics.shop.example\", kind: dashboard }\n  - { title: Errors, url: \"https://probes.shop.example\", kind: monitor }")
            .Replace(Runbook, "duration: PT10M", "duration: PT10M\n    kind: automated")
            .With("portal.yml", repository.TextOf("portal.yml") + "kpi_targets:\n  change_fail_rate: { at_most: 20 }\n  communication_timeliness: { at_least: 80 }\n");
        foreach (var (number, day) in Days.Index())
        {
            new SmallRelease($"1.{number + 1}.0", day)
            {
                More = $$"""
                    runbook: shop-cutover
                    rollback: { strategy: redeploy{{(number == Days.Length - 1 ? ", rehearsed_at: 2026-11-16" : "")}} }
                    validation: [{ id: smoke, title: Order something, kind: smoke, owner: deployer }]
                    communications: [{ audience: internal, milestone: start, channel: mail, due: T-1h, owner: release-manager, sent_at: {{day}}T10:00:00Z }]
                    support: { changes: Orders are quicker., symptoms: [Orders are slower], contacts: [pager web] }
                    """,
                Done = $$"""
                    steps:
                      - { step: deploy, started_at: {{day}}T19:00:00Z, finished_at: {{day}}T19:10:00Z, by: web-dev, result: done }
                      - { step: switch-traffic, started_at: {{day}}T19:10:00Z, finished_at: {{day}}T19:15:00Z, by: web-dev, result: done }
                    validation: [{ id: smoke, at: {{day}}T20:00:00Z, by: web-qa, result: passed }]
                    """,
            }.In(repository);
        }

        return repository;
    }
}
