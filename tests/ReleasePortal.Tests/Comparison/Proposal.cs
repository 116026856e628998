using System.Text.Json;
using ReleasePortal.Cli;
using ReleasePortal.Tests.Cli.CommandLine;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Comparison;

/// <summary>A branch and a proposal for it in a real repository, and what <c>portal review</c> says of them.</summary>
internal static class Proposal
{
    public static async Task<(ExitStatus Status, string Output)> Told(SmallRepository branch, SmallRepository proposal, params string[] more)
    {
        using var git = new GitChronicle();
        var first = git.Commit(branch, TwoStates.Friday);
        var second = git.Commit(proposal, TwoStates.Monday, first);
        var portal = new PortalRun();
        var status = await portal.Run(["review", "--base", first, "--head", second, "--repository", git.Path, .. more]);
        Assert.True(status is ExitStatus.Ok or ExitStatus.FindingsBlock, portal.Messages);
        return (status, portal.Output);
    }

    public static async Task<JsonElement> Report(SmallRepository branch, SmallRepository proposal)
    {
        var (status, output) = await Told(branch, proposal, "--format", "json");
        var report = JsonSerializer.Deserialize<JsonElement>(output);
        Assert.Equal(report.GetProperty("blocks").GetBoolean(), status == ExitStatus.FindingsBlock);
        return report;
    }

    /// <summary>What the objects of a list say under some keys, with a space between.</summary>
    public static IReadOnlyList<string> Words(this JsonElement list, params string[] keys) =>
        [.. list.EnumerateArray().Select(one => string.Join(' ', keys.Select(key => one.GetProperty(key).ToString())))];
}
