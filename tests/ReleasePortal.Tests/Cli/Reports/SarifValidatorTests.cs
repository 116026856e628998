using System.Text.Json;
using ReleasePortal.Tests.Cli.CommandLine;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Cli.Reports;

/// <summary>The validator of the SARIF format, with its rules for code scanning, has nothing against our logs.</summary>
public sealed class SarifValidatorTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_log_is_valid(bool hostile)
    {
        (hostile ? HostileRepository.Of() : SmallRepository.Base()).WriteTo(folder.Path);

        await new PortalRun { Folder = folder.Path }.Run("check", "--report", "sarif=check.sarif");

        Assert.Equal(hostile, JsonDocument.Parse(folder.Read("check.sarif")).RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength() > 5);
        Found.Nothing(await Errors());
    }

    [Fact]
    public async Task Each_rule_leads_to_its_page_where_the_portal_says_where_it_is_published()
    {
        SmallRepository.Base().With("portal.yml", LeastSettings.Text + "base_url: https://releases.shop.example/portal/\n").WriteTo(folder.Path);

        await new PortalRun { Folder = folder.Path }.Run("check", "--report", "sarif=check.sarif");

        var rules = JsonDocument.Parse(folder.Read("check.sarif")).RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.All(rules.EnumerateArray(), rule => Assert.Equal($"https://releases.shop.example/portal/rules/{rule.GetProperty("id").GetString()!.ToLowerInvariant()}/", rule.GetProperty("helpUri").GetString()));
        Found.Nothing(await Errors());
    }

    [Fact]
    public async Task What_breaks_the_format_is_seen()
    {
        folder.With("check.sarif", """{ "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [{ "tool": { "driver": { "name": "x", "rules": [] } }, "results": [{ "ruleId": "A1", "ruleIndex": 4, "message": { "text": "Bad." }, "locations": [] }] }] }""");

        Assert.Contains("SARIF1009", string.Join('\n', await Errors()), StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<string>> Errors()
    {
        var run = await OutsideRun.Of(Multitool(), folder.Path, "validate", "check.sarif", "--rule-kind", "Sarif;Ghas", "--level", "Error;Warning;Note", "--kind", "Fail", "--output", "verdict.sarif");
        Assert.True(run.Status == 0, run.Output + run.Messages);
        var results = JsonDocument.Parse(folder.Read("verdict.sarif")).RootElement.GetProperty("runs")[0].GetProperty("results");
        return [.. results.EnumerateArray().Where(result => result.TryGetProperty("level", out var level) && level.ValueEquals("error")).Select(result => result.GetRawText())];
    }

    /// <summary>Packages are installed without their scripts, and one of those would have made it a program.</summary>
    private static string Multitool()
    {
        var system = OperatingSystem.IsWindows() ? "win32" : OperatingSystem.IsMacOS() ? "darwin" : "linux";
        var path = WebPackages.File("@microsoft", $"sarif-multitool-{system}", OperatingSystem.IsWindows() ? "Sarif.Multitool.exe" : "Sarif.Multitool");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }
}
