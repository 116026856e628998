using System.Text.Json;
using ReleasePortal.Cli;
using ReleasePortal.Tests.Cli.CommandLine;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Cli.Commands;

/// <summary>Notes begin as drafts in the folder of a release.</summary>
public sealed class DraftNotesCommandTests : IDisposable
{
    private const string Notes = "releases/shop-1.0.0/notes";

    private readonly TemporaryFolder portal = new();
    private readonly ProductClone clone = new();

    public DraftNotesCommandTests()
    {
        SmallRepository.Base().Replace("releases/shop-1.0.0/release.yml", "status: completed", "status: planned").WriteTo(portal.Path);
        clone.OnMain("feat: gift cards\n\nIssue: SHOP-7");
        clone.OnMain("Amounts are rounded (#12)");
        clone.OnMain("chore: bump");
        clone.Tag("1.1");
    }

    public void Dispose()
    {
        portal.Dispose();
        clone.Dispose();
    }

    [Fact]
    public async Task Without_a_release_drafts_are_shown_and_nothing_is_written()
    {
        var (status, run) = await Draft();

        Assert.Equal(ExitStatus.Ok, status);
        Assert.StartsWith("===== notes/gift-cards.md\n---\ndraft: true\naudience: internal\nkind: feature\nissues: [\"SHOP-7\"]\nsource: \"", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n---\nGift cards.\n\n===== notes/amounts-are-rounded.md\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("2 drafts, from 3 commits that 1.1 has and 1.0 has not.", run.Messages, StringComparison.Ordinal);
        Assert.Contains("chore: bump (readers do not notice changes of the type chore)", run.Messages, StringComparison.Ordinal);
        Assert.Equal(["orders.md"], Written());
    }

    [Fact]
    public async Task With_a_release_they_become_files_that_the_check_finds_until_they_are_edited()
    {
        var (status, run) = await Draft("--release", "shop-1.0.0");

        Assert.Equal(ExitStatus.Ok, status);
        Assert.Equal(["amounts-are-rounded.md", "gift-cards.md", "orders.md"], Written());
        Assert.Contains("services: [shop-api]\n", portal.Read($"{Notes}/gift-cards.md"), StringComparison.Ordinal);
        Assert.Contains("2 drafts for Shop 1.0.0, 2 written, from 3 commits", run.Output, StringComparison.Ordinal);
        Assert.Contains($"edit the files in {Notes}.", run.Output.Replace('\n', ' '), StringComparison.Ordinal);
        var check = new PortalRun { Folder = portal.Path };
        Assert.Equal(ExitStatus.FindingsBlock, await check.Run("check", "--now", "2026-11-01T06:00:00Z"));
        Assert.Contains("DOC034", check.Output, StringComparison.Ordinal);
        Assert.Contains("Use one of: feature, improvement, fix, security, deprecation, breaking, migration.", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drafting_again_touches_nothing_whatever_became_of_the_drafts()
    {
        await Draft("--release", "shop-1.0.0");
        var edited = portal.Read($"{Notes}/gift-cards.md").Replace("draft: true\n", "", StringComparison.Ordinal);
        portal.With($"{Notes}/paying.md", edited);
        File.Delete(Path.Combine(portal.Path, Notes, "gift-cards.md"));

        var (_, run) = await Draft("--release", "shop-1.0.0");

        Assert.Equal(["amounts-are-rounded.md", "orders.md", "paying.md"], Written());
        Assert.Equal(edited, portal.Read($"{Notes}/paying.md"));
        Assert.Contains("2 drafts for Shop 1.0.0, 0 written", run.Output, StringComparison.Ordinal);
        Assert.Contains($"(drafted before, {Notes}/paying.md)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_somebody_wrote_is_not_overwritten_and_one_of_another_commit_makes_way_for_a_longer_name()
    {
        portal.With($"{Notes}/gift-cards.yml", "mine\n").With($"{Notes}/amounts-are-rounded.md", "---\nsource: \"0123456\"\n---\nTheirs.\n");

        var (_, run) = await Draft("--release", "shop-1.0.0");

        Assert.Contains("gift cards (already there, not touched)", run.Output, StringComparison.Ordinal);
        Assert.Contains(Written(), name => name.StartsWith("amounts-are-rounded-", StringComparison.Ordinal));
        Assert.Equal(4, Written().Count);
        Assert.Equal("mine\n", portal.Read($"{Notes}/gift-cards.yml"));
    }

    [Fact]
    public async Task Changes_with_one_title_get_names_that_differ()
    {
        clone.OnMain("feat: gift cards");
        clone.OnMain("feat: Gift, cards!");

        await Draft("--release", "shop-1.0.0", "--to", "main");

        Assert.Equal(3, Written().Count(name => name.StartsWith("gift-cards", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Programs_get_the_same_as_json()
    {
        var (_, run) = await Draft("--release", "shop-1.0.0", "--format", "json", "--audience", "customer", "--service", "shop-mail");

        var told = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal("1.0", told.GetProperty("from").GetProperty("revision").GetString());
        Assert.Equal(clone.Tip, told.GetProperty("to").GetProperty("commit").GetString());
        var draft = told.GetProperty("drafts")[0];
        Assert.Equal($"{Notes}/gift-cards.md", draft.GetProperty("path").GetString());
        Assert.Equal("written", draft.GetProperty("state").GetString());
        Assert.Equal("feature", draft.GetProperty("kind").GetString());
        Assert.Equal(portal.Read($"{Notes}/gift-cards.md"), draft.GetProperty("file").GetString());
        Assert.Contains("audience: customer\nkind: feature\nservices: [shop-mail]\n", draft.GetProperty("file").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, told.GetProperty("drafts")[1].GetProperty("kind").ValueKind);
        Assert.Equal("chore: bump", told.GetProperty("left_out")[0].GetProperty("title").GetString());
    }

    [Fact]
    public async Task What_a_commit_says_cannot_move_the_cursor_or_forge_a_line()
    {
        clone.OnMain("fix: \u001B[2Jx\r\n\nbody");
        clone.OnMain("docs: \u001B[2Jx ##[error]forged\u202E");

        var (_, run) = await Draft("--to", "main");

        Assert.DoesNotContain('\u001B', run.Output + run.Messages);
        Assert.DoesNotContain('\u202E', run.Output + run.Messages);
        Assert.DoesNotContain("##[", run.Output + run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Long_titles_are_broken_at_words_beside_their_file()
    {
        clone.OnMain($"fix: {string.Join(' ', Enumerable.Repeat("amounts", 20))}");

        var (_, run) = await Draft("--to", "main");

        Assert.All(run.Messages.Split('\n'), line => Assert.InRange(line.Length, 0, 120));
        Assert.Contains("amounts\n                              ", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_old_version_that_is_no_ancestor_is_said_and_still_answered()
    {
        clone.Tag("1.0.1", clone.OnBranch(clone.Commit("fix: hotfix", clone.Tip), "fix: more"));
        clone.OnMain("feat: wishes");

        var (status, run) = await Draft("--from", "1.0.1", "--to", "main");

        Assert.Equal(ExitStatus.Ok, status);
        Assert.Contains("1.0.1 is no ancestor of main: it has 2 commits that main has not", run.Messages, StringComparison.Ordinal);
        Assert.Contains("notes/wishes.md", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Did you mean \"1.1\"?", "--to", "v1.1")]
    [InlineData("Some of its tags: 1.0, 1.1;", "--from", "something-else")]
    [InlineData("Write the older one after --from.", "--from", "1.1", "--to", "1.0")]
    [InlineData("Did you mean \"shop-1.0.0\"?", "--release", "shop-1.0.1")]
    [InlineData("Did you mean \"shop-api\"?", "--service", "shop-ap")]
    [InlineData("Some that exist: customer, internal.", "--audience", "everybody")]
    [InlineData("Look at the path after --repository", "--repository", "nowhere")]
    [InlineData("Name a clone of the product's repository", "--repository", ".")]
    [InlineData("Look at the path after --portal.", "--portal", "nowhere")]
    public async Task A_question_that_makes_no_sense_is_wrong_use_with_a_way_out(string wayOut, params string[] asked)
    {
        var (status, run) = await Draft(asked);

        Assert.Equal(ExitStatus.WrongUse, status);
        Assert.Contains(wayOut, run.Messages, StringComparison.Ordinal);
        Assert.Equal(["orders.md"], Written());
    }

    [Fact]
    public async Task A_shallow_clone_without_the_old_tag_is_told_how_to_fetch_it()
    {
        await Shell.Run(portal.Path, $"git clone -q --bare --depth 1 file://{clone.Path} ../$(basename $PWD)-shallow");
        var shallow = $"{portal.Path}-shallow";
        try
        {
            var (status, run) = await Draft("--repository", shallow);

            Assert.Equal(ExitStatus.Environment, status);
            Assert.Contains("git fetch --unshallow --tags", run.Messages, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(shallow, recursive: true);
        }
    }

    [Fact]
    public async Task A_symbolic_link_does_not_lead_drafts_out_of_the_portal()
    {
        using var elsewhere = new TemporaryFolder();
        Directory.Delete(Path.Combine(portal.Path, Notes), recursive: true);
        Directory.CreateSymbolicLink(Path.Combine(portal.Path, Notes), elsewhere.Path);

        var (status, run) = await Draft("--release", "shop-1.0.0");

        Assert.Equal(ExitStatus.Environment, status);
        Assert.Contains("leads out of the portal's folder", run.Messages, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(elsewhere.Path));
    }

    private List<string> Written() =>
        [.. Directory.EnumerateFiles(Path.Combine(portal.Path, Notes)).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    /// <summary>From 1.0 to 1.1 of the clone, where the arguments do not say otherwise.</summary>
    private async Task<(ExitStatus Status, PortalRun Portal)> Draft(params string[] asked)
    {
        var usual = new[] { ("--from", "1.0"), ("--to", "1.1"), ("--repository", clone.Path) }
            .Where(option => !asked.Contains(option.Item1))
            .SelectMany(option => new[] { option.Item1, option.Item2 });
        var run = new PortalRun { Folder = portal.Path };
        return (await run.Run(["notes", "draft", .. usual, .. asked]), run);
    }
}
