using System.Text.Json;
using ReleasePortal.Cli;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Comparison;

/// <summary>What a proposal comes to: findings of its own, risk, approvals, words that are void, and who else is affected.</summary>
public sealed class ProposalReviewTests
{
    private const string Team = "content/teams/bank.yml";
    private const string Third = "releases/bank-1.3.0/release.yml";
    private static readonly string InFreeze = CollidingPlans.Plan("1.3.0", "2026-11-28T20:00", "2026-11-28T21:00");

    [Fact]
    public async Task What_was_wrong_before_is_debt_and_does_not_block()
    {
        var report = await Proposal.Report(CollidingPlans.InBlackFriday(), CollidingPlans.InBlackFriday().Replace(Team, "capacity: 3", "capacity: 4"));

        Assert.False(report.GetProperty("blocks").GetBoolean());
        Assert.Empty(report.GetProperty("findings").GetProperty("new").EnumerateArray());
        Assert.Contains("CAL004 error releases/bank-1.2.0/release.yml", report.GetProperty("findings").GetProperty("known").Words("code", "severity", "path"));
    }

    [Fact]
    public async Task A_new_error_blocks_beside_the_debt_and_has_its_place()
    {
        var (status, text) = await Proposal.Told(CollidingPlans.InBlackFriday(), CollidingPlans.InBlackFriday().With(Third, InFreeze));

        Assert.Equal(ExitStatus.FindingsBlock, status);
        Assert.Matches("\n[0-9]+ new errors? blocks? this proposal\\.\n1 release added; [0-9]+ findings were there before\\.\n\nNew findings, which block\n", text);
        Assert.Matches("\n  ! error CAL004 at releases/bank-1\\.3\\.0/release\\.yml:[0-9]+:[0-9]+: ", text);
        Assert.Contains("\n  ! new: CAL004 of bank-1.3.0 with black-friday\n", text, StringComparison.Ordinal);
        Assert.Matches("\nDebt: findings that were there before\n(  .*\n)*  - error CAL004 at releases/bank-1\\.2\\.0/release\\.yml:", text);
    }

    [Fact]
    public async Task A_conflict_that_is_moved_away_from_is_gone()
    {
        var (status, text) = await Proposal.Told(CollidingPlans.InBlackFriday().With(Third, InFreeze), CollidingPlans.InBlackFriday().With(Third, InFreeze.Replace("2026-11-28", "2026-12-08", StringComparison.Ordinal)));

        Assert.Equal(ExitStatus.Ok, status);
        Assert.Contains("\nNothing new blocks this proposal.\n1 release moved; ", text, StringComparison.Ordinal);
        Assert.Contains("\n  ✓ gone: CAL004 of bank-1.3.0 with black-friday\n", text, StringComparison.Ordinal);
        Assert.Contains("\n    ~ Moved 10 d later: ", text, StringComparison.Ordinal);
        Assert.Matches("\n  - release Bank 1\\.3\\.0 \\(bank-1\\.3\\.0\\): blocked → on track; risk [0-9]+, [a-z]+( → .*)?; gates none\n", text);
    }

    [Fact]
    public async Task A_rule_that_the_proposal_lets_run_for_the_first_time_finds_what_is_its_own()
    {
        var approved = FullPlan.Repository().Replace(FullPlan.Path, "status: planned", "status: approved");
        var report = await Proposal.Report(approved, approved.Copy().Replace("portal.yml", "title:", "profile: regulated\ntitle:"));

        Assert.True(report.GetProperty("blocks").GetBoolean());
        Assert.Contains("GOV011", report.GetProperty("findings").GetProperty("new").Words("code"));
    }

    [Fact]
    public async Task Risk_standing_and_gates_are_told_before_and_after()
    {
        var riskier = FullPlan.Repository().Replace(FullPlan.Path, "irreversible_migration: false", "irreversible_migration: true").Replace(FullPlan.Path, "owner: release-manager, state: not_run", "owner: release-manager, state: fail");
        var release = Assert.Single((await Proposal.Report(FullPlan.Repository(), riskier)).GetProperty("releases").EnumerateArray());
        var (before, after) = (release.GetProperty("before"), release.GetProperty("after"));

        Assert.Equal("bank-2.0.0", release.GetProperty("id").GetString());
        Assert.True(after.GetProperty("risk").GetProperty("points").GetInt32() > before.GetProperty("risk").GetProperty("points").GetInt32());
        Assert.Equal(("on_track", "at_risk"), (before.GetProperty("standing").GetString(), after.GetProperty("standing").GetString()));
        Assert.Equal("{\"passed\":1,\"failed\":1,\"not_run\":1,\"waived\":0}", JsonSerializer.Serialize(after.GetProperty("gates")));
    }

    [Fact]
    public async Task Approvals_name_the_roles_and_who_holds_them()
    {
        var asked = FullPlan.Repository().Replace(FullPlan.Path, "  - { role: release-manager, by: web-lead, at: 2026-11-19T09:00:00Z, decision: approved }\n", "  []\n");
        var (_, text) = await Proposal.Told(FullPlan.Repository(), asked);

        Assert.Contains("\nApprovals needed\n  - release Bank 2.0.0: Nobody has approved it. Release manager (bank-lead, web-lead)\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Approvals needed", (await Proposal.Told(asked, asked.Copy().Replace(Team, "capacity: 3", "capacity: 4"))).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-12-15", "2026-12-17", "window.start window.end")]
    [InlineData("irreversible_migration: false", "irreversible_migration: true", "risk.irreversible_migration")]
    [InlineData("title: Accounts", "title: All accounts", "")]
    [InlineData("decision: approved }", "decision: approved, comment: Fine }", "")]
    public async Task A_word_that_stands_while_its_plan_changes_is_stale(string before, string after, string fields)
    {
        var decided = FullPlan.Repository().Replace(FullPlan.Path, "history:", "decision: { verdict: go, at: 2026-11-20T05:00:00Z, by: bank-lead }\nhistory:");
        var stale = (await Proposal.Report(decided, decided.Copy().Replace(FullPlan.Path, before, after))).GetProperty("stale");

        Assert.Equal(fields.Length == 0 ? [] : ["web-lead release-manager", "bank-lead "], stale.Words("by", "role"));
        Assert.All(stale.EnumerateArray(), word => Assert.Equal(fields, string.Join(' ', word.GetProperty("fields").EnumerateArray())));
    }

    [Fact]
    public async Task A_word_that_is_given_anew_with_the_change_is_not_stale()
    {
        var renewed = FullPlan.Repository().Replace(FullPlan.Path, "2026-12-15", "2026-12-17").Replace(FullPlan.Path, "at: 2026-11-19T09:00:00Z", "at: 2026-11-22T09:00:00Z");

        Assert.Empty((await Proposal.Report(FullPlan.Repository(), renewed)).GetProperty("stale").EnumerateArray());
    }

    [Fact]
    public async Task Whoever_else_is_affected_is_named_with_the_reason()
    {
        var branch = FullPlan.Repository()
            .Replace(FullPlan.Path, "[{ service: ledger, version: \"2.0.0\" }]", "[{ service: ledger, version: \"2.0.0\" }, { service: shop-api, version: \"2.0.0\" }]")
            .With("releases/bank-2.1.0/release.yml", CollidingPlans.Plan("2.1.0", "2026-12-17T20:30", "2026-12-17T21:00", "commander: bank-lead\ndepends_on: [{ release: bank-2.0.0, kind: before, reason: It brings the books. }]"));
        var affected = (await Proposal.Report(branch, branch.Copy().Replace(FullPlan.Path, "2026-12-15", "2026-12-17"))).GetProperty("affected").Words("how", "text");

        Assert.Contains("dependant Bank 2.1.0 waits for Bank 2.0.0", affected);
        Assert.Contains("neighbour Bank 2.1.0 is in Production at the same time as Bank 2.0.0", affected);
        Assert.Contains("booked bank-lead is commander of Bank 2.0.0, and has to be at Bank 2.1.0 at the same time", affected);
        Assert.Contains("owner Web owns Shop API, which Bank 2.0.0 ships", affected);
        Assert.Contains("needing_team Web owns Shop mail, which cannot work without what Bank 2.0.0 ships", affected);
        Assert.Equal(5, affected.Count);
    }

    [Fact]
    public async Task A_gate_of_a_plan_is_its_own_affair_and_a_service_is_that_of_those_who_ship_it()
    {
        var gate = FullPlan.Repository().Replace(FullPlan.Path, "owner: release-manager, state: not_run", "owner: release-manager, state: pass");
        var service = FullPlan.Repository().Replace("content/services/ledger.yml", "tier: 2", "tier: 1");

        Assert.Empty((await Proposal.Report(FullPlan.Repository(), gate)).GetProperty("affected").EnumerateArray());
        Assert.Equal(["reached bank-1.9.0", "reached bank-2.0.0"], (await Proposal.Report(FullPlan.Repository(), service)).GetProperty("affected").Words("how", "id"));
    }

    [Fact]
    public async Task Pages_that_come_go_and_change_are_named_by_their_addresses()
    {
        var pages = (await Proposal.Report(FullPlan.Repository(), FullPlan.Repository().Without("releases/bank-1.9.0/release.yml").With(Third, InFreeze).Replace(FullPlan.Path, "2026-12-15", "2026-12-17"))).GetProperty("pages");

        Assert.Contains("/releases/bank-1.3.0/", List("added"));
        Assert.Contains("/releases/bank-1.9.0/", List("removed"));
        Assert.Superset(new HashSet<string>(["/", "/calendar/", "/calendar/2026-12/", "/releases/", "/releases/bank-2.0.0/", "/services/ledger/", "/teams/bank/"], StringComparer.Ordinal), List("changed"));
        Assert.DoesNotContain("/glossary/", List("changed"));

        HashSet<string> List(string name) => pages.GetProperty(name).EnumerateArray().Select(page => page.GetString()!).ToHashSet(StringComparer.Ordinal);
    }
}
