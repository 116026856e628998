using ReleasePortal.Cli;
using ReleasePortal.Tests.Cli.CommandLine;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Cli.Commands;

/// <summary>Which portal is written where, with --audience.</summary>
public sealed class AudienceOptionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly PortalRun portal;

    public AudienceOptionTests()
    {
        SmallRepository.Base().WriteTo(folder.Path);
        portal = new PortalRun { Folder = folder.Path };
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_portal_of_customers_has_notes_and_known_issues_and_no_calendar()
    {
        Assert.Equal(ExitStatus.Ok, await portal.Run("build", "--output", "site", "--audience", "customer"));

        Assert.True(File.Exists(Path.Combine(folder.Path, "site/notes/shop/1.0.0/index.html")));
        Assert.True(File.Exists(Path.Combine(folder.Path, "site/known-issues/mail-twice/index.html")));
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "site/calendar")));
        Assert.Contains("\"audience\": \"customer\"", folder.Read("site/build.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_audience_that_the_portal_has_not_is_wrong_use()
    {
        Assert.Equal(ExitStatus.WrongUse, await portal.Run("build", "--output", "site", "--audience", "custmer"));
        Assert.Contains("Did you mean \"customer\"?", portal.Messages, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "site")));
    }

    [Theory]
    [InlineData("customer", null)]
    [InlineData(null, "customer")]
    public async Task The_portal_of_one_audience_never_takes_the_place_of_another(string? first, string? second)
    {
        await Build(first);
        var old = folder.Read("site/build.json");

        Assert.Equal(ExitStatus.Environment, await Build(second));
        Assert.Contains("choose another folder, or empty it", portal.Messages, StringComparison.Ordinal);
        Assert.Equal(old, folder.Read("site/build.json"));
        Assert.Equal(ExitStatus.Ok, await Build(first));
    }

    [Fact]
    public async Task The_narrowest_audience_has_the_whole_portal_and_is_told_so()
    {
        Assert.Equal(ExitStatus.Ok, await Build("internal"));
        Assert.Contains("This is the whole portal: internal is the first of audiences", portal.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder.Path, "site/calendar/index.html")));
    }

    [Fact]
    public async Task Whatever_serve_writes_for_an_audience_lies_beside_the_whole_portal()
    {
        await portal.Run("serve", "--no-serve");
        Assert.Equal(ExitStatus.Ok, await portal.Run("serve", "--no-serve", "--audience", "customer"));
        Assert.True(File.Exists(Path.Combine(folder.Path, ".portal/site-customer/notes/index.html")));
        Assert.True(File.Exists(Path.Combine(folder.Path, ".portal/site/calendar/index.html")));
    }

    private Task<ExitStatus> Build(string? audience) => portal.Run(["build", "--output", "site", .. audience is null ? (string[])[] : ["--audience", audience]]);
}
