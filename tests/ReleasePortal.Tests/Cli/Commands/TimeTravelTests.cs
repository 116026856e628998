using AngleSharp.Html.Parser;
using NodaTime;
using ReleasePortal.Cli;
using ReleasePortal.Tests.Cli.CommandLine;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Cli.Commands;

/// <summary>The portal as it was, built from real commits.</summary>
public sealed class TimeTravelTests : IDisposable
{
    private const string Plan = "releases/shop-1.0.0/release.yml";

    private readonly GitChronicle git = new();
    private readonly TemporaryFolder output = new();
    private readonly string first;
    private readonly string side;
    private readonly string last;

    public TimeTravelTests()
    {
        first = git.Commit(Titled("Shop one"), "2026-11-20T09:00");
        side = git.Commit(Titled("Shop two"), "2026-11-21T09:00", first);
        last = git.Commit(Titled("Shop two"), "2026-11-23T09:00", first, side);
    }

    [Fact]
    public async Task One_commit_built_on_two_days_is_the_same_byte_for_byte()
    {
        await Build("one", last, Instant.FromUtc(2026, 11, 24, 6, 0));
        await Build("two", last, Instant.FromUtc(2027, 3, 1, 6, 0));

        var files = Directory.EnumerateFiles(PathOf("one"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(PathOf("one"), file)).Order(StringComparer.Ordinal).ToList();
        Assert.Contains("build.json", files);
        Assert.Equal(files, Directory.EnumerateFiles(PathOf("two"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(PathOf("two"), file)).Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.Equal(File.ReadAllBytes(Path.Combine(PathOf("one"), file)), File.ReadAllBytes(Path.Combine(PathOf("two"), file))));
    }

    [Fact]
    public async Task A_commit_gives_its_own_content_and_clock_whatever_came_later()
    {
        var portal = await Build("site", first, Instant.FromUtc(2027, 3, 1, 6, 0));

        Assert.Contains($"from commit {first[..10]}, as of 2026-11-20T09:00:00Z", portal.Output, StringComparison.Ordinal);
        Assert.Equal("Shop one 1.0.0 Released", TitleIn("site"));
    }

    [Theory]
    [InlineData("2026-11-20", "Shop one 1.0.0 Released", "2026-11-20T23:59:59Z")]
    [InlineData("2026-11-22", "Shop one 1.0.0 Released", "2026-11-22T23:59:59Z")]
    [InlineData("2026-11-23T08:59:59Z", "Shop one 1.0.0 Released", "2026-11-23T08:59:59Z")]
    [InlineData("2026-11-23T10:00+01:00", "Shop two 1.0.0 Released", "2026-11-23T09:00:00Z")]
    public async Task A_time_gives_what_the_branch_held_then_and_not_what_lay_on_another(string at, string title, string clock)
    {
        var portal = await Build("site", at, Instant.FromUtc(2027, 3, 1, 6, 0));

        Assert.Contains($"as of {clock}", portal.Output, StringComparison.Ordinal);
        Assert.Equal(title, TitleIn("site"));
    }

    [Fact]
    public async Task What_was_wrong_then_is_shown_and_said_on_every_page()
    {
        var wrong = git.Commit(Titled("Shop three\ntitel: x"), "2026-11-24T09:00", last);
        git.Commit(Titled("Shop four"), "2026-11-25T09:00", wrong);

        var portal = await Build("site", "2026-11-24", Instant.FromUtc(2027, 3, 1, 6, 0));
        Assert.Contains("1 error", portal.Output, StringComparison.Ordinal);
        Assert.Equal("As it was. 1 error in the records of then, by the rules of today; 1 document could not be read and is missing on these pages.", BannerIn("site"));
    }

    [Fact]
    public async Task A_banner_does_not_say_that_something_is_missing_where_only_a_rule_is_broken()
    {
        var wrong = git.Commit(Titled("Shop three").With(Plan, SmallRepository.Base().TextOf(Plan).Replace("owner: web\n", "owner: nobody\n", StringComparison.Ordinal)), "2026-11-24T09:00", last);

        await Build("site", wrong, Instant.FromUtc(2027, 3, 1, 6, 0));
        Assert.Matches("^As it was\\. [0-9]+ errors? in the records of then, by the rules of today\\.$", BannerIn("site"));
    }

    [Theory]
    [InlineData("2026-11-19", "Nothing had been committed at 2026-11-19: the first commit of this branch that is here is of 2026-11-20T09:00:00Z. Write a time from then on.")]
    [InlineData("nowhere", "There is no commit, branch or tag \"nowhere\", and it is no time: write a commit, branch or tag that git log shows, a day such as 2026-11-20")]
    [InlineData("", "No state is named: write a commit, branch or tag that git log shows, a day such as 2026-11-20")]
    [InlineData("9999-12-31", "There is no commit, branch or tag \"9999-12-31\", and it is no time: write a commit")]
    [InlineData("v[1", "There is no commit, branch or tag \"v[1\", and it is no time: write a commit")]
    public async Task What_was_never_there_is_said(string at, string words)
    {
        var portal = new PortalRun { Folder = output.Path };

        Assert.Equal(ExitStatus.Environment, await portal.Run("build", "--output", "site", "--repository", git.Path, "--at", at));
        Assert.Contains(words, portal.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tags")]
    [InlineData("heads")]
    public async Task A_name_that_is_a_day_too_is_refused_with_both_ways_to_write_it(string kind)
    {
        await Shell.Run(git.Path, $"git update-ref refs/{kind}/2026-11-21 {last}");
        var portal = new PortalRun { Folder = output.Path };

        Assert.Equal(ExitStatus.Environment, await portal.Run("build", "--output", "site", "--repository", git.Path, "--at", "2026-11-21"));
        Assert.Contains($"write 2026-11-21T23:59:59Z for the end of the day, or refs/{kind}/2026-11-21 for the other.", portal.Messages, StringComparison.Ordinal);

        await Build("day", "2026-11-21T23:59:59Z", Instant.FromUtc(2027, 3, 1, 6, 0));
        Assert.Equal("Shop one 1.0.0 Released", TitleIn("day"));
        await Build("name", $"refs/{kind}/2026-11-21", Instant.FromUtc(2027, 3, 1, 6, 0));
        Assert.Equal("Shop two 1.0.0 Released", TitleIn("name"));
    }

    public void Dispose()
    {
        git.Dispose();
        output.Dispose();
    }

    private static SmallRepository Titled(string title) =>
        SmallRepository.Base().With(Plan, SmallRepository.Base().TextOf(Plan).Replace("title: Shop\n", $"title: {title}\n", StringComparison.Ordinal));

    private async Task<PortalRun> Build(string folder, string at, Instant clock)
    {
        var portal = new PortalRun { Folder = output.Path, Clock = new StoppedClock(clock) };
        Assert.Equal(ExitStatus.Ok, await portal.Run("build", "--output", folder, "--repository", git.Path, "--at", at));
        return portal;
    }

    private string PathOf(string path) => Path.Combine(output.Path, path);

    private string? TitleIn(string folder) =>
        new HtmlParser().ParseDocument(File.ReadAllText(PathOf($"{folder}/releases/shop-1.0.0/index.html"))).QuerySelector("h1")?.TextContent;

    private string? BannerIn(string folder) =>
        new HtmlParser().ParseDocument(File.ReadAllText(PathOf($"{folder}/index.html"))).QuerySelector(".banner.tone-bad p")?.TextContent.Trim();

    private sealed record StoppedClock(Instant Now) : IClock
    {
        public Instant GetCurrentInstant() => Now;
    }
}
