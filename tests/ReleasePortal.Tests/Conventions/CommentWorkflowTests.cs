using System.Text.Json;
using System.Text.RegularExpressions;
using ReleasePortal.Tests.Cli.CommandLine;
using ReleasePortal.Tests.Cli.Reports;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Conventions;

/// <summary>
/// The workflow that may comment, run as it stands, against answers of a host that proposals tried to trick. It holds a token with which
/// comments can be written, and what it reads was made by anybody.
/// </summary>
public sealed partial class CommentWorkflowTests : IDisposable
{
    private const string Quiet = "## ✅ Nothing new blocks this proposal\n";

    private readonly AnsweringHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task The_review_becomes_a_comment_on_the_pull_request_that_has_the_commit()
    {
        await host.Answer(Quiet);

        Assert.Equal("POST repos/shop/portal/issues/7/comments", host.Written);
        Assert.Equal($"<!-- portal review -->\nThe check of {AnsweringHost.Head} says:\n\n{Quiet}", host.Body);
    }

    [Fact]
    public async Task A_comment_of_its_own_is_written_anew_and_that_of_somebody_else_is_not()
    {
        host.Comments = """[{ "id": 1, "user": { "login": "mallory" }, "body": "<!-- portal review -->" }, { "id": 2, "user": { "login": "github-actions[bot]" }, "body": "Else" }, { "id": 3, "user": { "login": "github-actions[bot]" }, "body": "<!-- portal review -->\nOld" }]""";

        await host.Answer(Quiet);

        Assert.Equal("PATCH repos/shop/portal/issues/comments/3", host.Written);
    }

    [Theory]
    [InlineData("""[{ "number": 7, "head": { "sha": "ffffffffffffffffffffffffffffffffffffffff", "repo": { "full_name": "mallory/portal" } } }]""")]
    [InlineData("""[{ "number": 7, "head": { "sha": "0123456789012345678901234567890123456789", "repo": { "full_name": "mallory/other" } } }]""")]
    [InlineData("""[{ "number": 7, "head": { "sha": "0123456789012345678901234567890123456789", "repo": { "full_name": "mallory/portal" } } }, { "number": 8, "head": { "sha": "0123456789012345678901234567890123456789", "repo": { "full_name": "mallory/portal" } } }]""")]
    [InlineData("[]")]
    public async Task Where_no_single_pull_request_has_the_commit_nothing_is_said(string pulls)
    {
        host.Pulls = pulls;

        await host.Answer(Quiet);

        Assert.Null(host.Written);
    }

    [Fact]
    public async Task A_branch_is_a_word_and_never_a_part_of_the_command()
    {
        host.Branch = "x\"; touch forged; $(touch forged) `touch forged` '&state=all";

        await host.Answer(Quiet);

        Assert.Equal("POST repos/shop/portal/issues/7/comments", host.Written);
        Assert.Contains($"head=mallory:{host.Branch}", host.Calls, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(host.Folder, "forged")));
    }

    [Fact]
    public async Task An_archive_that_is_too_large_or_missing_is_not_even_fetched()
    {
        host.Size = 262_145;
        await host.Answer(Quiet);
        Assert.Null(host.Written);
        Assert.DoesNotContain("/zip", host.Calls, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_small_packed_and_without_an_end_unpacked_is_cut()
    {
        await host.Answer(new string('@', 50_000_000));

        Assert.InRange(host.Body!.Length, 60_000, 65_536);
    }

    [Fact]
    public async Task Only_one_file_of_the_archive_is_read_and_none_is_laid_down()
    {
        await host.Answer(Quiet, ("../escaped.md", "x"), ("review.md/../../escaped.md", "x"));

        Assert.Equal("POST repos/shop/portal/issues/7/comments", host.Written);
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(host.Folder)!, "escaped.md"));
    }

    [Fact]
    public async Task A_text_that_calls_people_leads_elsewhere_or_hides_is_disarmed()
    {
        await host.Answer("@all #12 x#1#2 shop/portal#3 <img src=//evil.example> ![x](http://evil.example) [a][b]\n[b]: //evil.example\n<!-- portal review --> https://evil.example \u202E \u001B[2K\u0000");

        var text = host.Body!["<!-- portal review -->".Length..];
        Assert.DoesNotContain(text, letter => letter is '@' or '<' or '\u202E' || (char.IsControl(letter) && letter != '\n'));
        Assert.DoesNotContain("](", text, StringComparison.Ordinal);
        Assert.DoesNotContain("]:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("://", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(Number(), text);
    }

    [Fact]
    public async Task What_the_portal_writes_goes_through_letter_by_letter()
    {
        using var folder = new TemporaryFolder();
        SmallRepository.Base().WriteTo(folder.Path);
        await Shell.Run(folder.Path, "git init -q -b main && git add -A && git -c user.name=web-lead -c user.email=web-lead@shop.example commit -q -m Begin");
        HostileRepository.Of().WriteTo(folder.Path);
        var portal = new PortalRun { Folder = folder.Path };
        await portal.Run("review", "--base", "main", "--format", "markdown");

        await host.Answer(portal.Output);

        Assert.EndsWith($" says:\n\n{portal.Output}", host.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_portal_has_the_same_one() => Assert.Equal(
        new WorkflowFile(".github/workflows/comment.yml").Text.Replace("[Check]", "[Portal]", StringComparison.Ordinal),
        new WorkflowFile("src/ReleasePortal.Cli/Beginning/Files/.github/workflows/comment.yml").Text);

    [GeneratedRegex("(?<!&)#[0-9]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Number();
}
