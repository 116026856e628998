using ReleasePortal.Cli.Reports;
using ReleasePortal.Tests.Cli.CommandLine;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Cli.Reports;

/// <summary>Records of others are told in every form, and none of them is obeyed by whoever reads the log.</summary>
public sealed class HostileReportTests
{
    public static TheoryData<string> Formats => [.. Enum.GetNames<ReportFormat>().Select(name => name.ToLowerInvariant())];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task No_report_of_the_check_lets_a_record_speak(string format)
    {
        using var folder = new TemporaryFolder();
        HostileRepository.Of().WriteTo(folder.Path);
        var portal = new PortalRun { Folder = folder.Path, Variables = { ["CI"] = "true" } };

        await portal.Run("check", "--format", format);

        Assert.Contains("forged", portal.Output, StringComparison.Ordinal);
        AssertObeyedByNobody(portal.Output + portal.Messages, mayAnnotate: format == "github");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("json")]
    public async Task No_review_lets_a_record_speak(string format)
    {
        using var folder = new TemporaryFolder();
        SmallRepository.Base().WriteTo(folder.Path);
        await Shell.Run(folder.Path, "git init -q -b main && git add -A && git -c user.name=web-lead -c user.email=web-lead@shop.example commit -q -m Begin");
        HostileRepository.Of().WriteTo(folder.Path);
        var portal = new PortalRun { Folder = folder.Path, Variables = { ["CI"] = "true" } };

        await portal.Run("review", "--base", "main", "--format", format);

        Assert.Contains("forged", portal.Output, StringComparison.Ordinal);
        AssertObeyedByNobody(portal.Output + portal.Messages, mayAnnotate: false);
    }

    [Theory]
    [InlineData("export changes --format json")]
    [InlineData("kpi change-fail-rate --format json")]
    [InlineData("slots --service shop-api --duration PT1H --format json")]
    public async Task No_json_that_goes_to_another_program_is_obeyed_on_its_way(string command)
    {
        using var folder = new TemporaryFolder();
        SmallRepository.Base().Replace("releases/shop-1.0.0/release.yml", "title: Shop", "title: \"Shop ##[error]x ##vso[task.complete]y\"").WriteTo(folder.Path);
        var portal = new PortalRun { Folder = folder.Path, Variables = { ["CI"] = "true" } };

        await portal.Run(command.Split(' '));

        Assert.NotEmpty(portal.Output);
        AssertObeyedByNobody(portal.Output, mayAnnotate: false);
    }

    private static void AssertObeyedByNobody(string log, bool mayAnnotate)
    {
        Assert.DoesNotContain(log, letter => char.IsControl(letter) && letter != '\n');
        Assert.DoesNotContain('\u202E', log);
        Assert.DoesNotContain("##[", log, StringComparison.Ordinal);
        Assert.DoesNotContain("##vso[", log, StringComparison.Ordinal);
        var commands = log.Split('\n').Select(line => line.TrimStart()).Where(line => line.StartsWith("::", StringComparison.Ordinal)).ToList();
        if (!mayAnnotate)
            Assert.Empty(commands);
        else
            Assert.All(commands, line => Assert.Matches("^::((error|warning|notice) file=[^:]*,line=[^:]*::|stop-commands::[0-9a-f]{32}$|[0-9a-f]{32}::$)", line));
    }
}
