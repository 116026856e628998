using System.Diagnostics;
using ReleasePortal.Domain.History;
using ReleasePortal.Repository.Products.Messages;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Repository.History;

/// <summary>What is a trailer is for Git to say.</summary>
public sealed class TrailersTests
{
    [Theory]
    [InlineData("Title")]
    [InlineData("Release-note: this is the title")]
    [InlineData("Title\n\nIssue: SHOP-1")]
    [InlineData("Title\nIssue: SHOP-1")]
    [InlineData("Title\n\nBody.\n\nIssue: SHOP-1\nRelease-note: a\n b\n\tc\nSigned-off-by: Z <z@x.example>")]
    [InlineData("Title\n\nBody.\nIssue: SHOP-1")]
    [InlineData("Title\n\nBody.\nIssue: SHOP-1\nSigned-off-by: Z <z@x.example>")]
    [InlineData("Title\n\nOne.\nTwo.\nThree.\nFour.\nSigned-off-by: Z <z@x.example>")]
    [InlineData("Title\n\nOne.\nTwo.\nThree.\nSigned-off-by: Z <z@x.example>")]
    [InlineData("Title\n\nIssue: SHOP-1\n\nBody.")]
    [InlineData("Title\n\nIssue : SHOP-1\nIssue:SHOP-2\nIssue:")]
    [InlineData("Title\n\nIssue: SHOP-1\n(cherry picked from commit 0123456789012345678901234567890123456789)")]
    [InlineData("Title\n\n folded\nIssue: SHOP-1")]
    [InlineData("Title\n\nhttps://shop.example/a\nIssue: SHOP-1")]
    [InlineData("Title\n\nIssue key: SHOP-1")]
    [InlineData("Title\n\n \nIssue: SHOP-1")]
    [InlineData("Title\n\nÄrger: SHOP-1")]
    public async Task Trailers_are_those_that_Git_finds(string message)
    {
        var ours = Trailers.Of(message).Select(trailer => $"{trailer.Key}: {trailer.Value}".Trim());

        Assert.Equal(await AsGitSays(message), ours);
    }

    [Fact]
    public void Conventional_Commits_add_two_forms()
    {
        Assert.Equal([new Trailer("BREAKING CHANGE", "gone"), new Trailer("Closes", "#12")], Trailers.Of("Title\n\nBREAKING CHANGE: gone\nCloses #12"));
    }

    private static async Task<string[]> AsGitSays(string message)
    {
        using var folder = new TemporaryFolder();
        folder.With("message", message);
        using var git = Process.Start(new ProcessStartInfo("git", ["interpret-trailers", "--parse", "--no-divider", "message"])
        {
            WorkingDirectory = folder.Path,
            UseShellExecute = false,
            RedirectStandardOutput = true,
        })!;
        var output = await git.StandardOutput.ReadToEndAsync();
        await git.WaitForExitAsync();
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('(')).Select(line => line.Trim())];
    }
}
