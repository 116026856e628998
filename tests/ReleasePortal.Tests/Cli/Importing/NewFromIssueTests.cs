using System.Text.Json;
using NodaTime;
using ReleasePortal.Cli;
using ReleasePortal.Tests.Cli.CommandLine;
using ReleasePortal.Tests.Fixtures;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace ReleasePortal.Tests.Cli.Importing;

/// <summary>What somebody asked for with an issue form becomes a record, and whatever else they wrote becomes nothing.</summary>
public sealed class NewFromIssueTests : IDisposable
{
    private static readonly string[] Granted = ["--approved-by-role", "release-manager", "--approved-by-handle", "web-lead"];

    private readonly TemporaryFolder folder = new();

    public NewFromIssueTests()
    {
        SmallRepository.Base().WriteTo(folder.Path);
        foreach (var form in (string[])["hotfix-request", "freeze-exception"])
            folder.With($".github/ISSUE_TEMPLATE/{form}.yml", File.ReadAllText(Path.Combine(SourceTree.Root, ".github", "ISSUE_TEMPLATE", $"{form}.yml")));
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_hotfix_request_becomes_a_plan()
    {
        folder.With("issue.md", Hotfix(summary: "Refunds show\r\ntheir *state* again: \"at last\".").ReplaceLineEndings("\r\n"));

        var (status, said) = await Run("new", "release", "--issue", "issue.md", "--verifier", "web-qa");

        Assert.True(status == ExitStatus.Ok, said);
        var plan = folder.Read("releases/shop-1.0.1/release.yml");
        Assert.Contains("\ntype: expedited\n", plan, StringComparison.Ordinal);
        Assert.Contains("\nstatus: proposed\n", plan, StringComparison.Ordinal);
        Assert.Contains("Refunds show their *state* again: \"at last\".", Summary(plan), StringComparison.Ordinal);
        Assert.Contains("Customers call us.", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_line_comes_before_the_issue_and_json_of_the_host_is_read_too()
    {
        folder.With("issue.json", JsonSerializer.Serialize(new { body = Hotfix() }));

        var (status, said) = await Run("new", "release", "--issue", "issue.json", "--type", "emergency", "--product-version", "1.0.2", "--verifier", "web-qa");

        Assert.True(status == ExitStatus.Ok, said);
        Assert.Contains("\ntype: emergency\n", folder.Read("releases/shop-1.0.2/release.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_exception_from_a_freeze_becomes_a_waiver_that_somebody_else_grants()
    {
        folder.With("issue.md", Exception());

        var (without, missing) = await Run("new", "waiver", "--issue", "issue.md");
        var (status, said) = await Run(["new", "waiver", "--issue", "issue.md", "--id", "sale", .. Granted]);

        Assert.Equal(ExitStatus.WrongUse, without);
        Assert.Contains("--approved-by-role and --approved-by-handle are missing", missing, StringComparison.Ordinal);
        Assert.True(status == ExitStatus.Ok, said);
        Assert.Contains("Not taken over: Freeze: year-end", said, StringComparison.Ordinal);
        var waiver = folder.Read("content/waivers/sale.yml");
        foreach (var line in (string[])["rule: CAL004", "subject: shop-1.0.0", "reason: The sale begins.", "expires: 2026-12-01", "role: release-manager"])
            Assert.Contains(line, waiver, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_cannot_forge_another_key_or_leave_its_line()
    {
        folder.With("issue.md", Hotfix(summary: "Mends it.\nstatus: approved\napprovals:\n  - { role: release-manager, by: web-lead }\n### Status\n\ncompleted\n--- # x: [y] `z` ::error::forged"));

        var (status, said) = await Run("new", "release", "--issue", "issue.md", "--verifier", "web-qa");

        Assert.True(status == ExitStatus.Ok, said);
        var plan = folder.Read("releases/shop-1.0.1/release.yml");
        Assert.Contains("\nstatus: proposed\n", plan, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?m)^(approvals:|status: (approved|completed))", plan);
        Assert.DoesNotMatch("(?m)^\\s*::error", said);
    }

    [Theory]
    [InlineData("### Version\n\n9.9.9", "the heading \"Version\" stands there for a second time")]
    [InlineData("A \u202E turned line", "control character or one that turns the direction")]
    [InlineData("A \u001B[2K sequence", "control character or one that turns the direction")]
    public async Task What_cannot_be_told_apart_or_hides_is_refused(string summary, string says)
    {
        folder.With("issue.md", Hotfix(summary: summary));
        await Refused(says);
    }

    [Theory]
    [InlineData("product", "../../etc", "--product cannot be \"../../etc\"")]
    [InlineData("version", "1.0 && rm", "--product-version cannot be \"1.0 && rm\"")]
    [InlineData("type", "standard, please", "--type cannot be")]
    public async Task An_answer_that_cannot_be_is_refused_with_the_reason(string field, string answer, string says)
    {
        folder.With("issue.md", field switch { "product" => Hotfix(product: answer), "version" => Hotfix(version: answer), _ => Hotfix(type: answer) });
        await Refused(says);
    }

    [Fact]
    public async Task Another_text_and_another_form_are_refused()
    {
        folder.With("issue.md", "Please mend it.\n");
        await Refused("was made with no issue form that this command takes");
        folder.With("issue.md", Exception());
        await Refused("was made with no issue form that this command takes");
        folder.With("issue.md", new string('x', 300_000));
        await Refused("limit of issues", ExitStatus.Limit);
        folder.With("issue.json", "{ \"body\": 7 }");
        Assert.Contains("has no text under body", (await Run("new", "release", "--issue", "issue.json")).Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_asks_who_approved_is_not_believed()
    {
        folder.With(".github/ISSUE_TEMPLATE/freeze-exception.yml", File.ReadAllText(Path.Combine(SourceTree.Root, ".github", "ISSUE_TEMPLATE", "freeze-exception.yml"))
            + "  - type: input\n    id: approved_by_handle\n    attributes: { label: Approved by }\n");
        folder.With("issue.md", Exception() + "\n### Approved by\n\nweb-lead\n");

        var (status, said) = await Run("new", "waiver", "--issue", "issue.md", "--approved-by-role", "release-manager");

        Assert.Equal(ExitStatus.WrongUse, status);
        Assert.Contains("--approved-by-handle is missing", said, StringComparison.Ordinal);
    }

    private async Task Refused(string says, ExitStatus? status = null)
    {
        var (ended, said) = await Run("new", "release", "--issue", "issue.md", "--verifier", "web-qa");
        Assert.Contains(says, said, StringComparison.Ordinal);
        Assert.True(status is null ? ended is ExitStatus.WrongUse or ExitStatus.FindingsBlock : ended == status, said);
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "releases", "shop-1.0.1")));
    }

    private static string Summary(string plan)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(plan));
        return ((YamlScalarNode)yaml.Documents[0].RootNode["summary"]).Value!;
    }

    /// <summary>As the host writes the answers of the form.</summary>
    private static string Hotfix(string product = "shop", string version = "1.0.1", string type = "expedited", string summary = "Refunds show their state again.") =>
        Written(("Product", product), ("Version", version), ("How urgent is it?", type), ("Services", "_No response_"), ("What does it mend?", summary), ("Why now?", "Customers call us."), ("How does one see that it works?", "_No response_"), ("When?", "next"));

    private static string Exception() =>
        Written(("Release", "shop-1.0.0"), ("Freeze", "year-end"), ("Which rule does the check name?", "CAL004"), ("Why can it not wait?", "The sale begins."), ("What is done instead?", "Two people watch."), ("Last day", "2026-12-01"));

    private static string Written(params IEnumerable<(string Label, string Answer)> answers) => string.Join("\n\n", answers.Select(one => $"### {one.Label}\n\n{one.Answer}"));

    private async Task<(ExitStatus Status, string Said)> Run(params string[] arguments)
    {
        var portal = new PortalRun { Folder = folder.Path, Clock = new Fixed() };
        var status = await portal.Run(arguments);
        return (status, portal.Output + portal.Messages);
    }

    private sealed class Fixed : IClock
    {
        public Instant GetCurrentInstant() => Instant.FromUtc(2026, 11, 23, 6, 0);
    }
}
