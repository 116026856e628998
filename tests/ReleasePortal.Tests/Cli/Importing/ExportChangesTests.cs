using System.Text.Json;
using ReleasePortal.Cli;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Cli.Importing;

/// <summary>The register of changes leaves as CSV that no spreadsheet runs, and as JSON that says the same.</summary>
public sealed class ExportChangesTests : IDisposable
{
    private readonly ImportedFolder folder = new(SmallRepository.Base().Replace("releases/shop-1.0.0/release.yml", "title: Shop\n", "title: \"=1+1\"\n"));

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Both_formats_say_the_same_and_only_CSV_has_an_apostrophe()
    {
        Assert.Equal(ExitStatus.Ok, await folder.Run("export", "changes"));
        var rows = folder.Portal.Output.Split("\r\n");
        Assert.StartsWith("id,title,version,product,owner,type,status,risk_points,", rows[0], StringComparison.Ordinal);
        Assert.StartsWith("shop-1.0.0,\"'=1+1\",1.0.0,shop,web,standard,completed,", rows[1], StringComparison.Ordinal);

        Assert.Equal(ExitStatus.Ok, await folder.Run("export", "changes", "--format", "json"));
        using var json = JsonDocument.Parse(folder.Portal.Output);
        var change = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal("=1+1", change.GetProperty("title").GetString());
        Assert.Equal(JsonValueKind.Number, change.GetProperty("risk_points").ValueKind);
        Assert.Equal(rows[0].Split(','), change.EnumerateObject().Select(member => member.Name));
        Assert.Equal("2026-11-10T19:00:00Z", change.GetProperty("window_start").GetString());
        Assert.Equal(JsonValueKind.Null, change.GetProperty("decision").ValueKind);
    }

    [Theory]
    [InlineData("2026-11-10", 1)]
    [InlineData("2026-11-11", 0)]
    public async Task Since_counts_from_the_day_on_which_the_window_begins(string since, int expected)
    {
        await folder.Run("export", "changes", "--format", "json", "--since", since);

        using var json = JsonDocument.Parse(folder.Portal.Output);
        Assert.Equal(expected, json.RootElement.GetArrayLength());
    }

    [Fact]
    public async Task A_day_that_is_none_is_refused()
    {
        Assert.Equal(ExitStatus.WrongUse, await folder.Run("export", "changes", "--since", "lately"));

        Assert.Contains("--since cannot be \"lately\": write a day such as 2026-10-01.", folder.Portal.Messages, StringComparison.Ordinal);
    }
}
