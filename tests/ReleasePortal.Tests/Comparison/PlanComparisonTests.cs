using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Comparison;

/// <summary>What becomes of a plan is told in terms of the trade.</summary>
public sealed class PlanComparisonTests
{
    private const string Decision = "decision: { verdict: go, at: 2026-11-23T05:00:00Z, by: bank-lead }\nhistory:";
    private const string Second = "  - { role: release-manager, by: bank-lead, at: 2026-11-22T09:00:00Z, decision: approved }\nhistory:";

    [Theory]
    [InlineData("status: planned", "status: approved", "status null: planned -> approved", "Approved; it was planned")]
    [InlineData("status: planned", "status: cancelled", "status null: planned -> cancelled", "Cancelled; it was planned")]
    [InlineData("status: planned", "status: postponed", "status null: planned -> postponed", "Postponed; it was planned")]
    [InlineData("2026-12-15T22:00", "2026-12-15T21:30", "moved null: 2026-12-15T19:00:00Z/2026-12-15T21:00:00Z -> 2026-12-15T19:00:00Z/2026-12-15T20:30:00Z", "30 min shorter: Tue 15 Dec, 20:00–22:00 CET → Tue 15 Dec, 20:00–21:30 CET; owner Bank")]
    [InlineData("2026-12-15", "2026-12-17", "moved null: 2026-12-15T19:00:00Z/2026-12-15T21:00:00Z -> 2026-12-17T19:00:00Z/2026-12-17T21:00:00Z", "Moved 2 d later: Tue 15 Dec, 20:00–22:00 CET → Thu 17 Dec, 20:00–22:00 CET; owner Bank")]
    [InlineData("2026-12-15", "2026-12-14", "moved null: 2026-12-15T19:00:00Z/2026-12-15T21:00:00Z -> 2026-12-14T19:00:00Z/2026-12-14T21:00:00Z", "Moved 1 d earlier: Tue 15 Dec, 20:00–22:00 CET → Mon 14 Dec, 20:00–22:00 CET; owner Bank")]
    [InlineData("end: 2026-12-15T21:00", "end: 2026-12-15T21:15", "phase production: 2026-12-15T19:00:00Z/2026-12-15T20:00:00Z -> 2026-12-15T19:00:00Z/2026-12-15T20:15:00Z", "Phase Production moved from Tue 15 Dec, 20:00–21:00 CET to Tue 15 Dec, 20:00–21:15 CET")]
    [InlineData("scope:\n", "scope:\n  - { id: BANK-3, title: Loans, kind: breaking, services: [ledger] }\n", "scope BANK-3: null -> Loans", "Scope BANK-3 added: Loans (breaking)")]
    [InlineData("  - { id: BANK-2, title: Accounts, kind: fix, services: [ledger] }\n", "", "scope BANK-2: Accounts -> null", "Scope BANK-2 removed: Accounts")]
    [InlineData("kind: fix", "kind: security", "scope BANK-2: Accounts -> Accounts", "Scope BANK-2 changed: Accounts, fix → security")]
    [InlineData("[{ service: ledger, version: \"2.0.0\" }]", "[{ service: ledger, version: \"2.0.1\" }]", "service ledger: 2.0.0 -> 2.0.1", "Ships Ledger 2.0.1 in place of 2.0.0")]
    [InlineData("  - { release: bank-1.9.0, kind: before, reason: It brings the table. }\n", "  []\n", "dependency bank-1.9.0: before -> null", "Does not need Bank 1.9.0 any more")]
    [InlineData("kind: before", "kind: together", "dependency bank-1.9.0: before -> together", "Needs Bank 1.9.0 together with it; it was first")]
    [InlineData("irreversible_migration: false", "irreversible_migration: true", "risk_up irreversible_migration: no -> yes", "Risk up: irreversible migration no → yes")]
    [InlineData("  irreversible_migration: false\n", "", "risk_up irreversible_migration: no -> null", "Risk up: irreversible migration no → not answered")]
    [InlineData("breaking_contract: true", "breaking_contract: false", "risk_down breaking_contract: yes -> no", "Risk down: breaking contract yes → no")]
    [InlineData("  breaking_contract: true\n", "", "risk breaking_contract: yes -> null", "Risk: breaking contract yes → not answered")]
    [InlineData("downtime: PT5M", "downtime: PT1H", "risk_up downtime: PT5M -> PT1H", "Risk up: downtime PT5M → PT1H")]
    [InlineData("likelihood: 2", "likelihood: 4", "risk_up r1: 6 -> 12", "Risk up: r1 2 × 3 = 6 → 4 × 3 = 12: The disk fills up")]
    [InlineData("mitigation: Watch it.", "mitigation: Watch it., state: closed", "risk_down r1: 6 -> 6", "Risk down: r1 is closed, it was open: The disk fills up")]
    [InlineData("mitigation: Watch it.", "mitigation: Watch it., state: occurred", "risk_up r1: 6 -> 6", "Risk up: r1 is occurred, it was open: The disk fills up")]
    [InlineData("strategy: redeploy, rehearsed_at: 2026-11-19", "strategy: redeploy", "risk_up rollback: redeploy -> redeploy", "Risk up: rollback redeploy, rehearsed → redeploy, never rehearsed")]
    [InlineData("strategy: redeploy, rehearsed_at: 2026-11-19", "strategy: none", "risk_up rollback: redeploy -> none", "Risk up: rollback redeploy, rehearsed → none")]
    [InlineData("state: not_run, due: 2026-12-10", "state: pass, due: 2026-12-10, evidence: \"1,284 passed\"", "readiness ledger tests: not_run -> pass", "Tests of Ledger: open → passed: 1,284 passed")]
    [InlineData("owner: release-manager, state: not_run", "owner: release-manager, state: fail", "gate load: not_run -> fail", "Gate load: open → failed")]
    [InlineData("  - { role: release-manager, by: web-lead, at: 2026-11-19T09:00:00Z, decision: approved }\n", "  []\n", "approval release-manager web-lead: approved -> null", "Approval by web-lead as Release manager taken back")]
    [InlineData("history:", Second, "approval release-manager bank-lead: null -> approved", "Approved by bank-lead as Release manager, Sun 22 Nov, 10:00 CET")]
    [InlineData("decision: approved }", "decision: rejected, comment: Too early }", "approval release-manager web-lead: approved -> rejected", "Rejected by web-lead as Release manager, who had said approved: Too early")]
    [InlineData("history:", Decision, "decision null: null -> go", "Decided: go, by bank-lead, Mon 23 Nov, 06:00 CET")]
    [InlineData("commander: bank-lead", "commander: bank-dev", "rewritten commander: bank-lead -> bank-dev", "Commander changed from “bank-lead” to “bank-dev”")]
    [InlineData("due: 2026-12-10", "due: 2026-12-12", "rewritten readiness[ledger tests].due: 2026-12-10 -> 2026-12-12", "Readiness ledger tests, due changed from “2026-12-10” to “2026-12-12”")]
    [InlineData("title: Accounts", "title: All accounts", "reworded scope[BANK-2].title: null -> null", "Reworded: Scope BANK-2, title")]
    [InlineData("summary: It changes something.", "summary: It changes much.", "reworded summary: null -> null", "Reworded: Summary")]
    [InlineData("summary: It changes something.", "summary:  It changes something. # Really.", "laid_out null: null -> null", "Only comments or the layout of the file changed")]
    public async Task A_change_of_a_plan_has_its_word(string before, string after, string change, string text)
    {
        var changes = await TwoStates.Changes(FullPlan.Repository(), FullPlan.Repository().Replace(FullPlan.Path, before, after));

        Assert.Contains(($"release bank-2.0.0: {change}", text), changes);
        var others = changes.Where(one => !one.Change.Contains(": standing ", StringComparison.Ordinal) && !one.Change.Contains(": finding_", StringComparison.Ordinal));
        Assert.Single(others);
    }

    [Fact]
    public async Task A_plan_that_is_new_or_gone_is_told_once()
    {
        var without = FullPlan.Repository().Without(FullPlan.Path);

        Assert.Contains(("release bank-2.0.0: added release: null -> null", "New, planned; owner Bank; It changes something."), await TwoStates.Changes(without, FullPlan.Repository()));
        Assert.Contains(await TwoStates.Changes(FullPlan.Repository(), without), change => change.Text == "Gone, with everything in its folder; it was planned");
    }

    [Fact]
    public async Task Gates_that_go_the_same_way_share_a_line()
    {
        var text = await TwoStates.Told(
            FullPlan.Repository(),
            FullPlan.Repository().Replace(FullPlan.Path, "check: tests, state: not_run", "check: tests, state: waived").Replace(FullPlan.Path, "check: monitoring, state: pass", "check: monitoring, state: not_run")
                .Replace(FullPlan.Path, "  - { service: ledger, check: monitoring", "  - { service: ledger, check: support, state: not_run }\n  - { service: ledger, check: scope, state: not_run }\n  - { service: ledger, check: monitoring"));

        Assert.Contains("~ Checks added, open: support of Ledger and scope of Ledger\n", text, StringComparison.Ordinal);
        Assert.Contains("~ Monitoring of Ledger: passed → open\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_release_that_gets_into_trouble_through_another_is_told_too()
    {
        var after = FullPlan.Repository().Replace("releases/bank-1.9.0/release.yml", "status: planned", "status: cancelled");

        var changes = await TwoStates.Changes(FullPlan.Repository(), after);
        Assert.Contains(("release bank-2.0.0: standing null: on_track -> at_risk", "Now at risk; it was on track"), changes);
        Assert.Contains(("release bank-1.9.0: status null: planned -> cancelled", "Cancelled; it was planned"), changes);
    }
}
