using ReleasePortal.Domain.Releases.Health;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Governance.Risk;
using ReleasePortal.Tests.Site;
using Xunit;

namespace ReleasePortal.Tests.Releases.Health;

/// <summary>Whether a release is on its way, part by part. It is 23 November 2026, 06:00 UTC.</summary>
public sealed class DeliveryHealthTests
{
    private const string Others = "{ service: desk, check: tests, state: pass }, { service: desk, check: environment, state: pass }, { service: desk, check: runbook, state: pass }, { service: desk, check: monitoring, state: pass }, { service: desk, check: support, state: pass }, { service: desk, check: rollback, state: pass }";
    private const string Check = $"{Others}, {{ service: desk, check: scope, state: pass }}";
    private const string Gate = "{ id: load, criterion: It is fast., owner: release-manager, state: pass }";

    [Fact]
    public void A_plan_with_everything_done_in_time_has_all_points()
    {
        var health = Of("planned", [Check], [Gate])!;

        Assert.Equal((100, HealthWord.OnTrack), (health.Points, health.Word));
        Assert.Equal(Enum.GetValues<HealthPartKind>(), health.Parts.Select(part => part.Kind));
        Assert.Equal(100, health.Parts.Sum(part => part.Most));
    }

    [Fact]
    public void Where_nothing_is_written_nothing_is_done() => Assert.Equal(25, Of("planned", [], [])!.Points);

    [Theory]
    [InlineData("{ service: desk, check: scope, state: pass }", 30)]
    [InlineData("{ service: desk, check: scope, state: waived }", 30)]
    [InlineData("{ service: desk, check: scope, state: not_run, due: 2026-11-23 }", 27)]
    [InlineData("{ service: desk, check: scope, state: not_run, due: 2026-11-22 }", 25)]
    [InlineData("{ service: desk, check: scope, state: not_run }", 25)]
    [InlineData("{ service: desk, check: scope, state: fail, due: 2026-11-30 }", 25)]
    public void An_open_check_counts_half_while_it_is_in_time(string other, int points) => Assert.Equal(points, PartOf(Of("planned", [Others, other], [Gate])!, HealthPartKind.Readiness));

    [Fact]
    public void A_check_that_is_deleted_is_not_done()
    {
        var (failed, deleted) = (Of("planned", [Others, "{ service: desk, check: scope, state: fail }"], [Gate], "2026-11-24")!, Of("planned", [Others], [Gate], "2026-11-24")!);

        Assert.Equal(failed.Points, deleted.Points);
        Assert.Equal("6 of 7 checks done, 1 not planned", deleted.Parts.Single(part => part.Kind == HealthPartKind.Readiness).Input);
    }

    [Fact]
    public void A_postponed_release_has_no_time_left() => Assert.Equal(0, PartOf(Of("postponed", [Check], [Gate])!, HealthPartKind.TimeLeft));

    [Theory]
    [InlineData("pass", "2026-12-08", 30)]
    [InlineData("not_run", "2026-12-08", 15)]
    [InlineData("not_run", "2026-11-26", 15)]
    [InlineData("not_run", "2026-11-25", 0)]
    [InlineData("fail", "2026-12-08", 0)]
    public void A_gate_that_has_not_run_counts_half_while_the_window_is_three_days_away(string state, string day, int points) =>
        Assert.Equal(points, PartOf(Of("planned", [Check], [Gate.Replace("pass", state, StringComparison.Ordinal)], day)!, HealthPartKind.Gates));

    [Theory]
    [InlineData("proposed", "2026-12-08", 25)]
    [InlineData("proposed", "2026-12-06", 12)]
    [InlineData("planned", "2026-12-06", 25)]
    [InlineData("planned", "2026-11-24", 12)]
    [InlineData("proposed", "2026-11-24", 0)]
    [InlineData("approved", "2026-11-24", 25)]
    [InlineData("approved", "2026-11-20", 12)]
    [InlineData("in_progress", "2026-11-20", 25)]
    [InlineData("postponed", "2026-12-08", 0)]
    public void A_status_counts_against_the_time_that_is_left(string status, string day, int points) => Assert.Equal(points, PartOf(Of(status, [Check], [Gate], day)!, HealthPartKind.Progress));

    [Theory]
    [InlineData(0, "2026-11-24", 15)]
    [InlineData(3, "2026-11-24", 15)]
    [InlineData(4, "2026-11-24", 7)]
    [InlineData(7, "2026-11-24", 0)]
    [InlineData(0, "2026-11-22", 0)]
    public void Half_a_day_is_needed_for_each_open_thing(int open, string day, int points) => Assert.Equal(
        points,
        PartOf(Of("planned", [Check], [Gate, .. Enumerable.Range(1, open).Select(number => $"{{ id: open-{number}, criterion: It holds., owner: release-manager, state: not_run }}")], day)!, HealthPartKind.TimeLeft));

    [Theory]
    [InlineData(100, HealthWord.OnTrack)]
    [InlineData(70, HealthWord.OnTrack)]
    [InlineData(69, HealthWord.AtRisk)]
    [InlineData(40, HealthWord.AtRisk)]
    [InlineData(39, HealthWord.OffTrack)]
    [InlineData(0, HealthWord.OffTrack)]
    public void Words_begin_at_70_and_40(int points, HealthWord word) => Assert.Equal(word, DeliveryHealth.WordOf(points));

    [Theory]
    [InlineData("completed")]
    [InlineData("rolled_back")]
    [InlineData("cancelled")]
    public void What_is_over_is_not_on_its_way(string status) => Assert.Null(Of(status, [Check], [Gate]));

    private static DeliveryHealth? Of(string status, IEnumerable<string> checks, IEnumerable<string> gates, string day = "2026-12-08")
    {
        var records = SmallSite.RecordsOf(RatedPlan
            .Saying("start: 2026-12-08T20:00, end: 2026-12-08T22:00", $"start: {day}T20:00, end: {day}T22:00")
            .Replace(RatedPlan.Path, "status: planned", $"status: {status}")
            .Replace(RatedPlan.Path, "scope:", $"readiness: [{string.Join(", ", checks)}]\ngo_no_go: [{string.Join(", ", gates)}]\nscope:"));
        return DeliveryHealth.Of(RatedPlan.Find(records), [], SmallSite.Now, records.Portal.TimeZone);
    }

    private static int PartOf(DeliveryHealth health, HealthPartKind kind) => health.Parts.Single(part => part.Kind == kind).Points;
}
