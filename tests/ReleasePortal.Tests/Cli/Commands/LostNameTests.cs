using System.Text.Json;
using ReleasePortal.Cli;
using ReleasePortal.Tests.Cli.CommandLine;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Cli.Commands;

/// <summary>Names that are not valid UTF-8. No fixture can hold one, and .NET can neither write nor delete one, so a shell does.</summary>
public sealed class LostNameTests
{
    [Theory]
    [InlineData(@"touch $'content/known-issues/lat\xe9.md'", "content/known-issues/lat\uFFFD.md")]
    [InlineData(@"echo text > $'content/known-issues/lat\xe9.md'", "content/known-issues/lat\uFFFD.md")]
    [InlineData(@"ln -s /nowhere $'content/known-issues/lat\xe9.md'", "content/known-issues/lat\uFFFD.md")]
    [InlineData(@"mkdir $'content/lat\xe9' && touch $'content/lat\xe9/a.md'", "content/lat\uFFFD")]
    public async Task Each_is_one_finding_and_hides_no_other_file(string command, string path)
    {
        using var folder = new TemporaryFolder();
        SmallRepository.Base().With("content/known-issues/other.txt", "").WriteTo(folder.Path);
        await Shell.Run(folder.Path, command);
        var portal = new PortalRun { Folder = folder.Path };

        var status = await portal.Run("check", "--format", "json");
        await Shell.Run(folder.Path, "rm -r content");

        Assert.Equal(ExitStatus.FindingsBlock, status);
        Assert.Equal([("DOC011", path), ("DOC026", "content/known-issues/other.txt")], Findings(portal.Output).Order());
    }

    [Fact]
    public async Task A_valid_name_that_has_the_mark_of_replacement_in_it_is_read_as_any_other()
    {
        using var folder = new TemporaryFolder();
        SmallRepository.Base().With("content/known-issues/lat\uFFFD.md", "").WriteTo(folder.Path);
        var portal = new PortalRun { Folder = folder.Path };

        await portal.Run("check", "--format", "json");

        Assert.Contains("cannot be an id", portal.Output, StringComparison.Ordinal);
    }

    private static IEnumerable<(string?, string?)> Findings(string report) =>
        from finding in JsonDocument.Parse(report).RootElement.GetProperty("findings").EnumerateArray()
        select (finding.GetProperty("code").GetString(), finding.GetProperty("path").GetString());
}
