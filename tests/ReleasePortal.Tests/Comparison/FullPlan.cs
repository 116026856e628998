using ReleasePortal.Tests.Fixtures;

namespace ReleasePortal.Tests.Comparison;

/// <summary>The base repository with a plan that has some of everything.</summary>
internal static class FullPlan
{
    public const string Path = "releases/bank-2.0.0/release.yml";

    public static SmallRepository Repository() => SmallRepository.Base()
        .With("releases/bank-1.9.0/release.yml", CollidingPlans.Plan("1.9.0", "2026-12-08T20:00", "2026-12-08T21:00"))
        .With(Path, Text);

    private const string Text = """
        title: Bank
        product: bank
        version: "2.0.0"
        type: standard
        status: planned
        owner: bank
        commander: bank-lead
        summary: It changes something.
        window: { start: 2026-12-15T20:00, end: 2026-12-15T22:00, time_zone: Europe/Berlin }
        phases:
          - { environment: production, start: 2026-12-15T20:00, end: 2026-12-15T21:00, time_zone: Europe/Berlin }
        services: [{ service: ledger, version: "2.0.0" }]
        scope:
          - { id: BANK-1, title: Books, kind: feature, services: [ledger] }
          - { id: BANK-2, title: Accounts, kind: fix, services: [ledger] }
        depends_on:
          - { release: bank-1.9.0, kind: before, reason: It brings the table. }
        risk:
          irreversible_migration: false
          breaking_contract: true
          downtime: PT5M
          register:
            - { id: r1, title: The disk fills up, likelihood: 2, impact: 3, owner: bank-lead, mitigation: Watch it. }
        rollback: { strategy: redeploy, rehearsed_at: 2026-11-19 }
        readiness:
          - { service: ledger, check: tests, state: not_run, due: 2026-12-10 }
          - { service: ledger, check: monitoring, state: pass }
        go_no_go:
          - { id: load, criterion: It is fast., owner: release-manager, state: not_run }
        approvals:
          - { role: release-manager, by: web-lead, at: 2026-11-19T09:00:00Z, decision: approved }
        history: { source: an older tool, submitted: 2026-09-01T09:00:00Z }

        """;
}
