using System.Text.Json;
using ReleasePortal.Cli;
using ReleasePortal.Tests.Cli.CommandLine;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Comparison;

/// <summary>Two commits of a real repository, Friday and Monday, and what <c>portal diff</c> says of them.</summary>
internal static class TwoStates
{
    public const string Friday = "2026-11-20T15:00";
    public const string Monday = "2026-11-23T06:00";

    public static async Task<string> Told(SmallRepository before, SmallRepository after, params string[] more)
    {
        using var git = new GitChronicle();
        var first = git.Commit(before, Friday);
        var second = git.Commit(after, Monday, first);
        var portal = new PortalRun();
        var status = await portal.Run(["diff", first, second, "--repository", git.Path, .. more]);
        Assert.True(status == ExitStatus.Ok, portal.Messages);
        return portal.Output;
    }

    /// <summary>Each change as "release bank-2.0.0: moved null: before -> after", then its sentence.</summary>
    public static async Task<IReadOnlyList<(string Change, string Text)>> Changes(SmallRepository before, SmallRepository after)
    {
        using var report = JsonDocument.Parse(await Told(before, after, "--format", "json"));
        return
        [
            .. report.RootElement.GetProperty("changes").EnumerateArray().Select(change => (
                $"{Word(change.GetProperty("record"), "kind")} {Word(change.GetProperty("record"), "id")}: {Word(change, "change")} {Word(change, "item")}: {Word(change, "before")} -> {Word(change, "after")}",
                Word(change, "text"))),
        ];
    }

    private static string Word(JsonElement change, string key) => change.GetProperty(key).GetString() ?? "null";
}
