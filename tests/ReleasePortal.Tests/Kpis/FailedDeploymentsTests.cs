using ReleasePortal.Domain.Kpis;
using Xunit;

namespace ReleasePortal.Tests.Kpis;

/// <summary>Why a deployment failed, where the example of the change fail rate does not tell.</summary>
public sealed class FailedDeploymentsTests
{
    [Fact]
    public async Task A_rollback_undoes_what_its_service_got_before_it_and_nothing_later() => Assert.Equal(
        ["d1: d3 rolled it back", "d2: ", "d4: "],
        await Told(
            "| a d1 | shop-api | 10 Nov 20:00–20:10 | – | – | succeeded |",
            "| a d2 | shop-mail | 10 Nov 20:20–20:30 | – | – | succeeded |",
            "| a d3 | shop-api | 10 Nov 20:40–20:50 | rollback | – | succeeded |",
            "| a d4 | shop-api | 10 Nov 21:00–21:10 | fix | – | succeeded |"));

    [Fact]
    public async Task A_rollback_that_names_what_is_no_deployment_undoes_by_service_and_time() => Assert.Equal(
        ["d1: d2 rolled it back"],
        await Told(
            "| a d1 | shop-api | 10 Nov 20:00–20:10 | – | – | succeeded |",
            "| a d2 | shop-api | 10 Nov 20:40–20:50 | rollback | timeouts | succeeded |"));

    [Fact]
    public async Task Whoever_names_any_step_of_a_rollout_means_all_of_it() => Assert.Equal(
        ["d1: d3 mended it with a hotfix", "d3: "],
        await Told(
            "| a d1 | shop-api | 10 Nov 20:00–20:10 | – | – | succeeded |",
            "| a d2 | shop-api | 10 Nov 20:20–20:30 | – | – | succeeded |",
            "| a d3 | shop-api | 10 Nov 20:40–20:50 | hotfix | d2 | succeeded |"));

    [Fact]
    public async Task Only_a_hotfix_mends_and_only_one_that_names_it() => Assert.Equal(
        ["d1: ", "d2: ", "d3: "],
        await Told(
            "| a d1 | shop-api | 10 Nov 20:00–20:10 | – | – | succeeded |",
            "| a d2 | shop-api | 10 Nov 20:20–20:30 | fix | d1 | succeeded |",
            "| a d3 | shop-api | 10 Nov 20:40–20:50 | hotfix | timeouts | succeeded |"));

    [Fact]
    public async Task One_try_that_succeeded_is_enough_to_have_worked() => Assert.Equal(
        ["d1: "],
        await Told(
            "| a d1 | shop-api | 10 Nov 20:00–20:10 | – | – | failed |",
            "| a d2 | shop-api | 10 Nov 20:20–20:30 | – | – | succeeded |"));

    [Fact]
    public async Task The_incident_that_came_first_is_named_and_one_that_is_not_detected_yet_is_none()
    {
        string[] deployment = ["| a d1 | shop-api | 10 Nov 20:00–20:10 | – | – | succeeded |", "", "| incident | services | caused by | detected |", "| --- | --- | --- | --- |"];

        Assert.Equal(["d1: it caused early"], await Told([.. deployment, "| early | shop-api | b, a | 11 Nov 09:00 |", "| again | shop-api | a | 12 Nov 09:00 |"]));
        Assert.Equal(["d1: "], await Told([.. deployment, "| tomorrow | shop-api | a | 1 Dec 09:00 |", "| other | shop-api | b | 12 Nov 09:00 |"]));
    }

    private static async Task<IEnumerable<string>> Told(params string[] lines)
    {
        var text = $"\n## By hand\n\n| release | services |\n| --- | --- |\n| a | shop-api |\n\n| deployment | service | ran | reason | mends | result |\n| --- | --- | --- | --- | --- | --- |\n{string.Join('\n', lines)}\n";
        using var example = new KpiExample(new KpiPage(text));
        var facts = await example.Facts();
        Assert.Empty(example.Problems);
        return facts.Deployments.Select(deployment => $"{deployment.First.Id}: {facts.Failures.Why(deployment)}");
    }
}
