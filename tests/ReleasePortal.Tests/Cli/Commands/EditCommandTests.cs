using System.Runtime.Versioning;
using System.Text;
using NodaTime;
using ReleasePortal.Cli;
using ReleasePortal.Tests.Cli.CommandLine;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Cli.Commands;

/// <summary>Commands that change records: in real files, of which everything but the value stays byte for byte.</summary>
public sealed class EditCommandTests : IDisposable
{
    private const string File = "releases/shop-1.1.0/release.yml";

    private const string Plan = """
        # Written by hand, and stays so.
        title: 'Shop'   # the name
        product: shop
        version: "1.1.0"
        type: standard
        status: planned

        owner: web
        summary: >-
            Customers can order more.
        window: { start: 2027-01-12T19:00:00Z, end: 2027-01-12T20:00:00Z } # evening
        services:
        - service: shop-api
          version: "1.1.0"
        # the end

        """;

    private readonly TemporaryFolder folder = new();

    public EditCommandTests() => SmallRepository.Base().With(File, Plan).WriteTo(folder.Path);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task One_value_changes_and_nothing_else(string end)
    {
        var before = Plan.ReplaceLineEndings(end);
        Write(before);

        Assert.Equal(ExitStatus.Ok, (await Run("set", "shop-1.1.0", "title", "It's a shop")).Status);

        Assert.Equal(before.Replace("'Shop'", "'It''s a shop'", StringComparison.Ordinal), Read());
    }

    [Fact, UnsupportedOSPlatform("windows")]
    public async Task Who_may_read_and_run_a_file_stays_as_it_is()
    {
        var path = System.IO.Path.Combine(folder.Path, File);
        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead;
        System.IO.File.SetUnixFileMode(path, mode);

        await Run("set", "shop-1.1.0", "title", "Shop again");
        Assert.Equal(mode, System.IO.File.GetUnixFileMode(path));

        System.IO.File.SetUnixFileMode(path, UnixFileMode.UserRead);
        var (status, said) = await Run("set", "shop-1.1.0", "title", "Shop once more");
        Assert.Equal(ExitStatus.Environment, status);
        Assert.Contains("read-only", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_lines_that_changed_are_shown()
    {
        var (_, said) = await Run("move", "shop-1.1.0", "--start", "2027-01-13T19:00:00Z", "--yes");

        Assert.Contains("  - window: { start: 2027-01-12T19:00:00Z", said, StringComparison.Ordinal);
        await Run("set", "shop-1.1.0", "services[shop-api].version", "1.1.1");
        Write(Plan + "risk:\n  downtime: PT0S\n  # between\n  first_time: false\n");
        Assert.DoesNotContain("between", (await Run("move", "shop-1.1.0", "--start", "2027-01-14T19:00:00Z", "--yes")).Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_title_begins_a_line_as_a_command_of_a_host()
    {
        Write(Plan.Replace("'Shop'", "'::error::boom'", StringComparison.Ordinal));

        var (_, said) = await Run("move", "shop-1.1.0", "--start", "2027-01-13T19:00:00Z", "--yes");

        Assert.Contains("error::boom", said, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?m)^\s*::", said);
    }

    [Theory]
    [InlineData("0001-01-01T00:00")]
    [InlineData("9999-12-31T23:59")]
    [InlineData("2027-03-28T02:30")]
    public async Task A_time_that_cannot_be_is_refused(string start)
    {
        Write(Plan.Replace("{ start: 2027-01-12T19:00:00Z, end: 2027-01-12T20:00:00Z }", "{ start: 2027-01-12T19:00, end: 2027-01-12T20:00, time_zone: Europe/Berlin }", StringComparison.Ordinal));

        var (status, said) = await Run("move", "shop-1.1.0", "--start", start, "--yes");

        Assert.Equal(ExitStatus.WrongUse, status);
        Assert.Contains($"--start cannot be \"{start}\"", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("services: [")]
    [InlineData("title: again")]
    public async Task A_record_that_cannot_be_read_is_there_all_the_same(string line)
    {
        Write($"{Plan}{line}\n");

        var (status, said) = await Run("set", "release/shop-1.1.0", "title", "x");

        Assert.Equal(ExitStatus.FindingsBlock, status);
        Assert.Contains($"{File} cannot be read.", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_that_nobody_could_see_is_told_as_what_it_is()
    {
        var (_, said) = await Run("set", "shop-1.1.0", "title", "a\u202Eb");

        Assert.Contains("turns the direction of text", said, StringComparison.Ordinal);
        Assert.Equal(Plan, Read());
    }

    [Fact]
    public async Task A_missing_key_goes_where_the_schema_has_it()
    {
        await Run("set", File, "justification", "Sales asked: now.");
        await Run("set", "release/shop-1.1.0", "window.time_zone", "Europe/Berlin");
        await Run("set", "shop-1.1.0", "scope[+]", "{ id: SHOP-2, title: More, kind: feature }");

        Assert.Equal(
            Plan.Replace("00Z } # evening", "00Z, time_zone: Europe/Berlin } # evening", StringComparison.Ordinal)
                .Replace("""
                      version: "1.1.0"
                    # the end
                    """, """
                      version: "1.1.0"
                    justification: "Sales asked: now."
                    scope:
                      - { id: SHOP-2, title: More, kind: feature }
                    # the end
                    """, StringComparison.Ordinal),
            Read());
    }

    [Theory]
    [InlineData("status", "palnned", "\"palnned\" is not a value of \"status\". [DOC009]")]
    [InlineData("window.end", "2027-01-12T18:00:00Z", "[CAL001]")]
    [InlineData("version", "", "[DOC")]
    [InlineData("owner", "wbe", "Did you mean \"web\"?")]
    [InlineData("titel", "x", "Did you mean \"title\"?")]
    [InlineData("services[search].version", "2", "There is no item \"search\".")]
    [InlineData("services", "[{", "cannot be read as YAML")]
    [InlineData("window", "tomorrow", "[DOC")]
    public async Task What_the_schema_or_a_name_refuses_is_not_written(string key, string value, string answer)
    {
        var (status, said) = await Run("set", "shop-1.1.0", key, value);

        Assert.NotEqual(ExitStatus.Ok, status);
        Assert.Contains(answer, said, StringComparison.Ordinal);
        Assert.Equal(Plan, Read());
    }

    [Fact]
    public async Task An_approval_is_added_to_what_others_said()
    {
        await Run("approve", "shop-1.1.0", "--role", "release-manager", "--by", "web-lead", "--at", "2027-01-10T09:00:00Z");
        await Run("approve", "shop-1.1.0", "--role", "board", "--by", "bank-lead", "--reject", "--comment", "Why: so soon?", "--at", "2027-01-10T10:00:00Z");

        Assert.Equal(
            Plan.Replace("# the end", """
                approvals:
                  - { role: release-manager, by: web-lead, at: 2027-01-10T09:00:00Z, decision: approved }
                  - role: board
                    by: bank-lead
                    at: 2027-01-10T10:00:00Z
                    decision: rejected
                    comment: "Why: so soon?"
                # the end
                """, StringComparison.Ordinal),
            Read());
    }

    [Fact]
    public async Task Nobody_speaks_in_a_role_that_they_do_not_have()
    {
        var (status, said) = await Run("approve", "shop-1.1.0", "--role", "deployer", "--by", "web-lead");
        Assert.Equal(ExitStatus.WrongUse, status);
        Assert.Contains("Write the number or the name of one of them: release-manager, board.", said, StringComparison.Ordinal);
        Assert.Equal(Plan, Read());
    }

    [Fact]
    public async Task A_decision_names_the_commit_and_is_not_taken_twice_by_mistake()
    {
        await Shell.Run(folder.Path, "git init -q && git add -A && git -c user.name=web-lead -c user.email=web-lead@shop.example commit -q -m Plan");
        using var repository = new LibGit2Sharp.Repository(folder.Path);
        var commit = repository.Head.Tip.Sha;

        var (missing, named) = await Run("decide", "shop-1.1.0", "--verdict", "no_go");
        await Run("decide", "shop-1.1.0", "--verdict", "go", "--by", "web-lead", "--at", "2027-01-11T09:00:00Z");
        var (again, told) = await Run("decide", "shop-1.1.0", "--verdict", "conditional", "--by", "web-lead", "--comment", "If it snows.");

        Assert.Equal((ExitStatus.WrongUse, ExitStatus.WrongUse), (missing, again));
        Assert.Contains("--by and --comment are missing", named, StringComparison.Ordinal);
        Assert.Contains("--again", told, StringComparison.Ordinal);
        Assert.Contains($"decision:\n  verdict: go\n  at: 2027-01-11T09:00:00Z\n  by: web-lead\n  commit: {commit[..12]}\n# the end", Read().Replace($"\"{commit[..12]}\"", commit[..12], StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_release_moves_in_the_form_in_which_it_was_written_and_only_after_a_yes()
    {
        var (refused, why) = await Run("move", "shop-1.1.0", "--start", "2027-01-19T20:00:00Z", "--duration", "PT90M");
        Assert.Equal(ExitStatus.WrongUse, refused);
        Assert.Contains("--yes", why, StringComparison.Ordinal);
        Assert.Equal(Plan, Read());

        var asked = new PortalRun { Folder = folder.Path, Clock = Clock, CanAsk = true, Input = "y\n" };
        await asked.Run("move", "shop-1.1.0", "--start", "2027-01-19T20:00:00Z", "--duration", "PT90M");

        Assert.Contains("it?", asked.Output, StringComparison.Ordinal);
        Assert.Equal(Plan.Replace("{ start: 2027-01-12T19:00:00Z, end: 2027-01-12T20:00:00Z }", "{ start: 2027-01-19T20:00:00Z, end: 2027-01-19T21:30:00Z }", StringComparison.Ordinal), Read());
    }

    [Fact]
    public async Task A_move_shows_the_conflicts_that_come_and_writes_nothing_without_a_yes()
    {
        var asked = new PortalRun { Folder = folder.Path, Clock = Clock, CanAsk = true, Input = "n\n" };
        await asked.Run("move", "shop-1.1.0", "--start", "2026-11-27T10:00:00Z");

        Assert.Contains("New with it:", asked.Output, StringComparison.Ordinal);
        Assert.Contains("CAL004", asked.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing was written.", asked.Output, StringComparison.Ordinal);
        Assert.Equal(Plan, Read());
    }

    [Fact]
    public async Task Ends_are_written_with_the_facts_that_they_need()
    {
        Assert.Contains("Nothing is recorded of what happened in shop-1.1.0", (await Run("close", "shop-1.1.0", "--as", "completed")).Said, StringComparison.Ordinal);
        await Run("close", "shop-1.1.0", "--as", "cancelled");
        Assert.Equal(Plan.Replace("status: planned", "status: cancelled", StringComparison.Ordinal), Read());
        Assert.Contains("is over already", (await Run("close", "shop-1.1.0", "--as", "withdrawn")).Said, StringComparison.Ordinal);

        var issue = folder.Read("content/known-issues/mail-twice.yml");
        Assert.Contains("--fixed-in is missing", (await Run("close", "mail-twice")).Said, StringComparison.Ordinal);
        await Run("close", "mail-twice", "--fixed-in", "1.1.0");
        Assert.Contains("fixed_in: \"1.1.0\"", folder.Read("content/known-issues/mail-twice.yml"), StringComparison.Ordinal);
        Assert.Contains("status: resolved\n", folder.Read("content/known-issues/mail-twice.yml"), StringComparison.Ordinal);
        Assert.NotEqual(issue, folder.Read("content/known-issues/mail-twice.yml"));
    }

    [Fact]
    public async Task A_file_that_is_a_link_is_not_written_through()
    {
        var target = Path.Combine(folder.Path, "elsewhere.yml");
        System.IO.File.Move(Path.Combine(folder.Path, File), target);
        System.IO.File.CreateSymbolicLink(Path.Combine(folder.Path, File), target);

        Assert.NotEqual(ExitStatus.Ok, (await Run("set", File, "title", "x")).Status);
        Assert.Equal(Plan, System.IO.File.ReadAllText(target));
    }

    private static IClock Clock => new Fixed();

    private async Task<(ExitStatus Status, string Said)> Run(params string[] arguments)
    {
        var portal = new PortalRun { Folder = folder.Path, Clock = Clock };
        var status = await portal.Run(arguments);
        return (status, portal.Output + portal.Messages);
    }

    private void Write(string text) => System.IO.File.WriteAllText(Path.Combine(folder.Path, File), text, new UTF8Encoding(false));

    private string Read() => folder.Read(File);

    private sealed class Fixed : IClock
    {
        public Instant GetCurrentInstant() => Instant.FromUtc(2026, 11, 23, 6, 0);
    }
}
