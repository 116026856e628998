using System.Text.RegularExpressions;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Kpis.Releasability;

/// <summary>The level of a service, and the next cheapest step.</summary>
public sealed partial class ReleasabilityTests
{
    [Fact]
    public void A_service_that_meets_everything_is_gold_and_has_no_next_step()
    {
        var score = GoldenShop.Of();

        Found.Nothing(score.Unmet.Select(result => $"{result.Criterion.Id}: {result.Answer.Reason}"));
        Assert.Equal((ReleasabilityLevel.Gold, null, null), (score.Level, score.Next, score.NextStep));
        Assert.Equal(ReleasabilityCriteria.All.Count, score.Met.Count());
    }

    [Fact]
    public void A_level_needs_all_of_the_levels_below_it()
    {
        var score = GoldenShop.Of(shop => shop.Replace(GoldenShop.Service, "repository: { url: \"https://git.shop.example/api\" }\n", ""));

        Assert.Equal((ReleasabilityLevel.None, ReleasabilityLevel.Bronze, "repository"), (score.Level, score.Next, score.NextStep!.Criterion.Id));
    }

    [Fact]
    public void The_cheapest_step_of_the_next_level_is_proposed_and_cheaper_ones_of_higher_levels_wait()
    {
        var score = GoldenShop.Of(shop => shop
            .Replace(GoldenShop.Last, ", rehearsed_at: 2026-11-16", "")
            .Replace(GoldenShop.Service, "kind: monitor", "kind: logs")
            .Replace(GoldenShop.Issue, "severity: 3", "severity: 2").Replace(GoldenShop.Issue, "[shop-mail]", "[shop-api]"));

        Assert.Equal((ReleasabilityLevel.Bronze, "dashboard-and-monitor"), (score.Level, score.NextStep!.Criterion.Id));
        Assert.Equal(["way-back-rehearsed", "dashboard-and-monitor", "severe-issues-accepted"], score.Unmet.Select(result => result.Criterion.Id));
    }

    [Fact]
    public void A_retired_service_has_no_score()
    {
        var repository = SmallRelease.Nothing();
        var report = SmallRelease.Report(repository.Replace("content/services/shop-mail.yml", "tier: 3", "tier: 3\nstate: retired"));

        Assert.Equal(["ledger", "shop-api"], Domain.Kpis.Releasability.OfAll(report).Select(score => score.Service.Id));
    }

    [Fact]
    public void What_nobody_wrote_down_is_not_met()
    {
        var report = SmallRelease.Report(SmallRelease.Nothing());
        var ledger = Domain.Kpis.Releasability.OfAll(report)[0];

        Assert.Equal(["on-call", "severe-issues-accepted"], ledger.Met.Select(result => result.Criterion.Id));
        Assert.Equal(ReleasabilityLevel.None, ledger.Level);
    }

    [Fact]
    public void Every_criterion_has_words_an_id_of_its_own_and_stands_with_its_level()
    {
        var all = ReleasabilityCriteria.All;

        Assert.Equal(all.Count, all.Select(criterion => criterion.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(all.Select(criterion => criterion.Level).Order(), all.Select(criterion => criterion.Level));
        Assert.Equal([ReleasabilityLevel.Bronze, ReleasabilityLevel.Silver, ReleasabilityLevel.Gold], all.Select(criterion => criterion.Level).Distinct());
        Found.Nothing(
            from criterion in all
            where !Kebab().IsMatch(criterion.Id) || !Title().IsMatch(criterion.Title) || !Sentence().IsMatch(criterion.Step)
            select $"{criterion.Id}: {criterion.Title}: {criterion.Step}");
    }

    [Fact]
    public void Every_answer_has_a_reason_in_a_few_words() => Found.Nothing(
        from score in new[] { GoldenShop.Of() }.Concat(Domain.Kpis.Releasability.OfAll(SmallRelease.Report(SmallRelease.Nothing())))
        from result in score.Results
        where result.Answer.Reason.Length < 4 || result.Answer.Reason.EndsWith('.')
        select $"{result.Criterion.Id}: {result.Answer.Reason}");

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Kebab();

    [GeneratedRegex("^[A-Z].{10,}[^.]$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Title();

    [GeneratedRegex(@"^[A-Z].{20,}\.$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sentence();
}
