using ReleasePortal.Domain.Governance.Risk;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Governance.Risk;

/// <summary>What each answer costs.</summary>
public sealed class RiskFactorTests
{
    [Theory]
    [InlineData(1, 20)]
    [InlineData(2, 12)]
    [InlineData(3, 6)]
    [InlineData(4, 0)]
    public void The_most_critical_service_counts(int tier, int points) => Assert.Equal(points, Points(
        RatedPlan.Saying("[{ service: desk, version: \"2.0.0\" }]", "[{ service: desk, version: \"2.0.0\" }, { service: lamp, version: \"1.0.0\" }]")
            .With("content/services/lamp.yml", RatedPlan.ServiceText("Lamp", tier, "[]")),
        RiskFactorKind.ServiceTier));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 3)]
    [InlineData(4, 12)]
    [InlineData(5, 15)]
    [InlineData(6, 15)]
    public void Services_that_depend_on_it_through_others_count_too(int length, int points)
    {
        var repository = RatedPlan.Repository();
        for (var number = 1; number <= length; number++)
            repository.With($"content/services/link-{number}.yml", RatedPlan.ServiceText("Link", 4, $"[{(number == 1 ? "desk" : $"link-{number - 1}")}]"));

        Assert.Equal(points, Points(repository, RiskFactorKind.BlastRadius));
    }

    [Fact]
    public void A_circle_of_services_counts_each_once() => Assert.Equal(3, Points(
        RatedPlan.Repository().With("content/services/lamp.yml", RatedPlan.ServiceText("Lamp", 4, "[desk]")).Replace(RatedPlan.Service, "depends_on: []", "depends_on: [lamp]"),
        RiskFactorKind.BlastRadius));

    [Fact]
    public void A_service_that_does_not_say_what_it_depends_on_may_depend_on_it()
    {
        var row = RatedPlan.RowOf(RatedPlan.Repository().Replace("content/services/ledger.yml", "\ndepends_on: []", ""), RiskFactorKind.BlastRadius);

        Assert.Equal((3, true), (row.Points, row.IsMissing));
        Assert.Contains("Ledger may", row.Input, StringComparison.Ordinal);
    }

    [Fact]
    public void A_retired_service_depends_on_nothing_any_more() => Assert.Equal(0, Points(
        RatedPlan.Repository().With("content/services/lamp.yml", RatedPlan.ServiceText("Lamp", 4, "[desk]") + "state: retired\n"),
        RiskFactorKind.BlastRadius));

    [Theory]
    [InlineData("irreversible_migration: false, breaking_contract: false", 0)]
    [InlineData("irreversible_migration: false, breaking_contract: true", 10)]
    [InlineData("irreversible_migration: false", 10)]
    [InlineData("irreversible_migration: true, breaking_contract: false", 15)]
    [InlineData("irreversible_migration: true, breaking_contract: true", 15)]
    [InlineData("breaking_contract: false", 15)]
    public void What_a_rollback_does_not_undo_counts_by_the_worse_of_two_answers(string answers, int points) =>
        Assert.Equal(points, Points(RatedPlan.Saying("irreversible_migration: false, breaking_contract: false", answers), RiskFactorKind.LastingChange));

    [Theory]
    [InlineData("rollback: { strategy: redeploy, rehearsed_at: 2026-11-23 }", 0)]
    [InlineData("rollback: { strategy: redeploy, rehearsed_at: 2026-11-24 }", 8)]
    [InlineData("rollback: { strategy: redeploy }", 8)]
    [InlineData("rollback: { strategy: none, details: It is so. }", 15)]
    [InlineData("rollback: { strategy: none, details: It is so., rehearsed_at: 2026-11-19 }", 15)]
    [InlineData("support: { changes: Nothing, symptoms: [], contacts: [web] }", 15)]
    public void A_way_back_counts_once_it_was_tried(string rollback, int points) =>
        Assert.Equal(points, Points(RatedPlan.Saying("rollback: { strategy: redeploy, rehearsed_at: 2026-11-19 }", rollback), RiskFactorKind.Rollback));

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    [InlineData(3, 2)]
    [InlineData(4, 4)]
    [InlineData(5, 6)]
    [InlineData(6, 6)]
    [InlineData(7, 8)]
    public void Size_counts_against_the_median_of_two_changes(int changes, int points) => Assert.Equal(points, Points(Sized(changes, "[desk]"), RiskFactorKind.ChangeSize));

    [Fact]
    public void A_change_that_names_no_service_of_the_release_counts_for_all() => Assert.Equal(8, Points(Sized(7, "[ledger]"), RiskFactorKind.ChangeSize));

    [Fact]
    public void Without_a_scope_or_three_earlier_releases_size_is_the_worst()
    {
        Assert.Equal(8, Points(RatedPlan.Saying("scope:", "readiness:").Replace(RatedPlan.Path, "  - { id: D-1, title: One, kind: feature, services: [desk] }\n  - { id: D-2, title: Two, kind: feature, services: [desk] }\n", "  []\n"), RiskFactorKind.ChangeSize));
        Assert.Equal(8, Points(RatedPlan.Repository().Without("releases/desk-1.1.0/release.yml").Without("releases/desk-1.1.0/execution.yml"), RiskFactorKind.ChangeSize));
    }

    [Theory]
    [InlineData(4, "test", 0)]
    [InlineData(3, "test", 0)]
    [InlineData(3, "link", 10)]
    [InlineData(2, "test", 5)]
    [InlineData(2, "test security", 0)]
    [InlineData(2, "sbom", 10)]
    [InlineData(1, "test security", 5)]
    [InlineData(1, "performance", 5)]
    [InlineData(1, "test security performance", 0)]
    public void Evidence_counts_against_what_the_tier_asks_for(int tier, string kinds, int points) => Assert.Equal(points, Points(
        RatedPlan.Repository().Replace(RatedPlan.Service, "tier: 4", $"tier: {tier}").With(RatedPlan.Evidence, RatedPlan.EvidenceText(kinds.Split(' '))),
        RiskFactorKind.TestEvidence));

    [Theory]
    [InlineData("collected_at: 2026-11-23T06:00:00Z", 0)]
    [InlineData("collected_at: 2026-11-23T06:00:01Z", 10)]
    public void Evidence_that_is_still_to_come_is_none(string collected, int points) =>
        Assert.Equal(points, Points(RatedPlan.Repository().Replace(RatedPlan.Evidence, "collected_at: 2026-11-20T08:00:00Z", collected), RiskFactorKind.TestEvidence));

    private const string Run = "<testsuite><testcase name=\"returns\"/></testsuite>\n";

    [Theory]
    [InlineData("5d47f59b640ed1322f4047ca7db129dd96873de07497704b047243e819952ae8", 10)]
    [InlineData("21e42c960bfee80a7c8bb03fe7d812897937a49f3dea04c8546a07a8783944ad", 0)]
    public void A_file_of_evidence_counts_if_it_is_the_one_that_is_named(string digest, int points) => Assert.Equal(points, Points(
        RatedPlan.Repository()
            .Replace(RatedPlan.Evidence, "url: \"https://ci.shop.example/test\"", $"file: run.xml, sha256: \"{digest}\"")
            .With($"releases/{RatedPlan.Id}/evidence/run.xml", Run),
        RiskFactorKind.TestEvidence));

    [Theory]
    [InlineData("true", 5)]
    [InlineData("false", 0)]
    public void What_is_done_for_the_first_time_counts(string answer, int points) => Assert.Equal(points, Points(RatedPlan.Saying("first_time: false", $"first_time: {answer}"), RiskFactorKind.Novelty));

    [Fact]
    public void What_nobody_says_of_the_first_time_counts_as_yes() => Assert.Equal(5, Points(RatedPlan.Saying(", first_time: false", ""), RiskFactorKind.Novelty));

    private static SmallRepository Sized(int changes, string services) => RatedPlan.Saying(
        "  - { id: D-1, title: One, kind: feature, services: [desk] }\n  - { id: D-2, title: Two, kind: feature, services: [desk] }\n",
        string.Concat(Enumerable.Range(1, changes).Select(number => $"  - {{ id: E-{number}, title: Change, kind: feature, services: {services} }}\n")));

    private static int Points(SmallRepository repository, RiskFactorKind factor) => RatedPlan.RowOf(repository, factor).Points;
}
