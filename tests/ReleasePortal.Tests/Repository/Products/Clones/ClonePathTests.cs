using ReleasePortal.Domain.Sources;
using ReleasePortal.Repository.Products.Clones;
using Xunit;

namespace ReleasePortal.Tests.Repository.Products.Clones;

/// <summary>Addresses are written by strangers; each leads to a folder below the one of clones, or to none.</summary>
public sealed class ClonePathTests
{
    [Theory]
    [InlineData("https://git.example/payments/api", "git.example/payments/api")]
    [InlineData("https://Git.Example/Payments/API.git", "git.example/Payments/API")]
    [InlineData("https://git.example:8443/payments/api/", "git.example/payments/api")]
    [InlineData("http://localhost/a", "localhost/a")]
    [InlineData("https://dev.example/org/My%20Project/_git/repo", "dev.example/org/My Project/_git/repo")]
    [InlineData("https://git.example/~user/.github", "git.example/~user/.github")]
    public void A_clone_lies_below_host_and_path(string address, string path) =>
        Assert.Equal(path, ClonePath.Of(new WebAddress(address)));

    [Theory]
    [InlineData("https://git.example")]
    [InlineData("https://git.example/")]
    [InlineData("https://git.example/..")]
    [InlineData("https://git.example/../../etc")]
    [InlineData("https://git.example/a/../b")]
    [InlineData("https://git.example/a/./b")]
    [InlineData("https://git.example/a//b")]
    [InlineData("https://git.example/%2e%2e/etc")]
    [InlineData("https://git.example/a%2fb")]
    [InlineData("https://git.example/a\\b")]
    [InlineData("https://git.example/a/.git")]
    [InlineData("https://git.example/a/.GIT/b")]
    [InlineData("https://git.example/a/...git")]
    [InlineData("https://git.example/.git")]
    [InlineData("https://git.example/a. /b")]
    [InlineData("https://git.example/a%20/b")]
    [InlineData("https://git.example/a.")]
    [InlineData("https://git.example/C:/x")]
    [InlineData("https://git.example/a?b")]
    [InlineData("https://git.example/a#b")]
    [InlineData("https://git.example/a\nb")]
    [InlineData("https://git.example/a\0b")]
    [InlineData("https://git.example/a\u202eb")]
    [InlineData("https://user:secret@git.example/a")]
    [InlineData("https://git.example@elsewhere/a")]
    [InlineData("https://../a")]
    [InlineData("https://./a")]
    [InlineData("https://-/a")]
    [InlineData("https://[::1]/a")]
    [InlineData("https:///a")]
    [InlineData("ssh://git.example/a")]
    [InlineData("/etc/passwd")]
    [InlineData("")]
    public void An_address_that_gives_no_harmless_names_leads_nowhere(string address) =>
        Assert.Null(ClonePath.Of(new WebAddress(address)));

    [Fact]
    public void An_address_of_any_length_is_judged_at_once()
    {
        Assert.Null(ClonePath.Of(new WebAddress("https://git.example/" + new string('a', 100_000))));
        Assert.Null(ClonePath.Of(new WebAddress("https://" + string.Concat(Enumerable.Repeat("a.", 50_000)) + "/a")));
        Assert.Null(ClonePath.Of(new WebAddress("https://git.example/" + string.Concat(Enumerable.Repeat("a/", 50_000)))));
    }
}
