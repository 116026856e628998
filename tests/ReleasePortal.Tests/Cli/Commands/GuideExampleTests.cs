using System.Text.RegularExpressions;
using ReleasePortal.Cli;
using ReleasePortal.Tests.Cli.CommandLine;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Cli.Commands;

/// <summary>Commands that look back, as the guides show them: they work where somebody has just cloned a repository, whose commits may be young.</summary>
public sealed partial class GuideExampleTests : IDisposable
{
    private readonly TemporaryFolder home = new();

    public static TheoryData<string> Lines =>
    [
        .. Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "content", "guides"), "*.md").Append(Path.Combine(SourceTree.Root, "README.md")).Order(StringComparer.Ordinal)
            .SelectMany(file => Shown().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["line"].Value.Trim()),
    ];

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task Examples_that_look_back_work_in_a_fresh_clone(string line)
    {
        using var git = new GitChronicle();
        var last = git.Commit(SmallRepository.Base(), "2027-01-10T09:00");
        for (var day = 11; day < 18; day++)
            last = git.Commit(SmallRepository.Base().Replace("content/teams/web.yml", "capacity: 1", $"capacity: {day}"), $"2027-01-{day}T09:00", last);
        LibGit2Sharp.Repository.Clone(git.Path, Path.Combine(home.Path, "clone"));
        var portal = new PortalRun { Folder = Path.Combine(home.Path, "clone") };

        var status = await portal.Run(line.Split(' '));

        Assert.True(status == ExitStatus.Ok, portal.Messages);
    }

    [Fact]
    public void There_are_such_examples() => Assert.InRange(Lines.Count, 4, 100);

    public void Dispose() => home.Dispose();

    [GeneratedRegex(@"^\./portal (?<line>(diff\b|review\b|build\b.* --at )[^#\n]*)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shown();
}
