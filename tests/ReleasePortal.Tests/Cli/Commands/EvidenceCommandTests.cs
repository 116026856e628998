using System.Text.Json;
using ReleasePortal.Cli;
using ReleasePortal.Tests.Cli.CommandLine;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Repository.Evidence;
using ReleasePortal.Tests.Repository.Schemas;
using Xunit;

namespace ReleasePortal.Tests.Cli.Commands;

/// <summary>Evidence is added whole or not at all, told in numbers, and compared.</summary>
public sealed class EvidenceCommandTests : IDisposable
{
    private const string Release = "releases/shop-1.0.0";
    private const string List = $"{Release}/evidence.yml";

    private readonly TemporaryFolder portal = new();
    private readonly TemporaryFolder desk = new();

    public EvidenceCommandTests()
    {
        SmallRepository.Base().WriteTo(portal.Path);
        File.Copy(Path.Combine(EvidenceFixture.Folder, "junit/gradle.xml"), Path.Combine(desk.Path, "words.xml"));
    }

    public void Dispose()
    {
        portal.Dispose();
        desk.Dispose();
    }

    [Fact]
    public async Task A_file_is_copied_listed_and_told()
    {
        portal.With(List, "# Kept by web-qa.\n" + portal.Read(List).TrimEnd('\n') + " # the first\n\n# The end.\n");
        var before = portal.Read(List);

        var (status, run) = await Add("words.xml", "--collected-at", "2026-11-09T10:00:00Z");

        Assert.Equal(ExitStatus.Ok, status);
        Assert.StartsWith($"Added {Release}/evidence/words.xml: 2 tests, 0 failed.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(EvidenceFixture.Bytes("junit/gradle.xml"), File.ReadAllBytes(Path.Combine(portal.Path, Release, "evidence", "words.xml")));
        Assert.Equal(before.Replace("\n\n# The end.\n", $"""

              - kind: test
                title: Words
                collected_at: 2026-11-09T10:00:00Z
                source: "nightly: 4712"
                file: words.xml
                sha256: "{Digest("words.xml")}"

            # The end.

            """, StringComparison.Ordinal), portal.Read(List));
        Assert.Equal(ExitStatus.Ok, (await Run("check", "--now", "2026-11-23T06:00:00Z")).Status);
    }

    [Fact]
    public async Task The_first_item_makes_the_list_and_the_same_again_changes_nothing()
    {
        File.Delete(Path.Combine(portal.Path, List));
        await Add("words.xml");
        var before = portal.Read(List);

        var (status, run) = await Add("words.xml");

        Assert.Equal(ExitStatus.Ok, status);
        Assert.Contains("is listed already, and nothing was changed", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, portal.Read(List));
        Assert.StartsWith("items:\n  - kind: test\n", before, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("items:\r\n- kind: link\r\n  title: The design\r\n  collected_at: 2026-11-09T08:55:00Z\r\n  source: wiki\r\n  url: https://wiki.example\r\n", "\r\n- kind: test\r\n")]
    [InlineData("items:   # all\n    - kind: link\n      title: |\n        The\n        design\n      collected_at: 2026-11-09T08:55:00Z\n      source: wiki\n      url: https://wiki.example", "\n    - kind: test\n")]
    public async Task The_form_of_the_list_is_kept(string text, string added)
    {
        portal.With(List, text);

        Assert.Equal(ExitStatus.Ok, (await Add("words.xml")).Status);
        Assert.StartsWith(text, portal.Read(List), StringComparison.Ordinal);
        Assert.Contains(added, portal.Read(List), StringComparison.Ordinal);
        Assert.Contains("2 items of evidence", (await Run("evidence", "list", "shop-1.0.0")).Run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("words.xml", "--name", "../words.xml", "cannot be the name")]
    [InlineData("words.xml", "--name", "release.yml", "cannot be the name")]
    [InlineData("words.xml", "--name", "CON.xml", "cannot be the name")]
    [InlineData("words.xml", "--name", "tests.xml", "lists a file tests.xml with another content")]
    [InlineData("words.xml", "--name", "there.xml", "with another content")]
    [InlineData("words.xml", "--name", "TESTS.XML", "with another content")]
    [InlineData("nothing.xml", "--name", "a.xml", "There is no file")]
    [InlineData("link.xml", "--name", "a.xml", "is a symbolic link")]
    [InlineData("empty.xml", "--name", "a.xml", "is empty")]
    [InlineData("words.xml", "--kind", "coverage", "cannot be read as coverage. It is JUnit XML")]
    [InlineData("words.xml", "--kind", "tests", "Did you mean \"test\"?")]
    [InlineData("words.xml", "--title", "two\nlines", "--title cannot be empty or have several lines")]
    public async Task What_is_refused_leaves_everything_as_it_was(string file, string option, string value, string problem)
    {
        portal.With($"{Release}/evidence/there.xml", "<testsuites/>\n");
        desk.With("empty.xml", "");
        File.CreateSymbolicLink(Path.Combine(desk.Path, "link.xml"), Path.Combine(desk.Path, "words.xml"));
        var before = State();

        var (status, run) = await Add(file, option, value);

        Assert.Equal(ExitStatus.WrongUse, status);
        Assert.Contains(problem, run.Messages, StringComparison.Ordinal);
        Assert.Equal(before, State());
    }

    [Fact]
    public async Task A_list_in_one_line_stays_one_and_one_with_mistakes_is_not_touched()
    {
        const string Line = "items: [{ kind: link, title: The design, collected_at: 2026-11-09T08:55:00Z, source: wiki, url: \"https://wiki.example\" }";
        portal.With(List, Line + "] # all\n");
        Assert.Equal(ExitStatus.Ok, (await Add("words.xml")).Status);
        Assert.StartsWith(Line + ", { kind: test, ", portal.Read(List), StringComparison.Ordinal);
        Assert.EndsWith(" }] # all\n", portal.Read(List), StringComparison.Ordinal);

        portal.With(List, "items: []\n");
        var before = State();
        Assert.Equal(ExitStatus.FindingsBlock, (await Add("words.xml")).Status);
        Assert.Equal(before, State());
        Assert.Equal(ExitStatus.WrongUse, (await Run("evidence", "list", "shop-1.0")).Status);
    }

    [Fact]
    public async Task A_link_among_the_records_leads_nothing_out_of_them()
    {
        Directory.Delete(Path.Combine(portal.Path, Release, "evidence"), recursive: true);
        Directory.CreateSymbolicLink(Path.Combine(portal.Path, Release, "evidence"), desk.Path);
        var before = portal.Read(List);

        var (status, run) = await Add("words.xml", "--name", "out.xml");

        Assert.Equal(ExitStatus.Environment, status);
        Assert.Contains("leads out of the portal's folder", run.Messages, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(desk.Path, "out.xml")));
        Assert.Equal(before, portal.Read(List));
    }

    [Fact]
    public async Task Too_large_a_file_is_a_limit()
    {
        using (var file = File.Create(Path.Combine(desk.Path, "large.xml")))
            file.SetLength(100L * 1024 * 1024);

        var (status, run) = await Add("large.xml");

        Assert.Equal(ExitStatus.Limit, status);
        Assert.Contains("the limit is 16 MiB (limit of evidence)", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_tells_what_each_file_says_to_people_and_programs()
    {
        await Add("words.xml");
        portal.With($"{Release}/evidence/tests.xml", "<testsuites/>\n").With($"{Release}/evidence/more.txt", "More.\n");

        Assert.Contains("2 tests, 0 failed", (await Run("evidence", "list", "shop-1.0.0")).Run.Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse((await Run("evidence", "list", "shop-1.0.0", "--format", "json")).Run.Output);
        Assert.Equal(
            ["changed: the file is not the one that was listed", "unchanged: 2 tests, 0 failed"],
            json.RootElement.GetProperty("items").EnumerateArray().Select(item => $"{item.GetProperty("state").GetString()}: {item.GetProperty("says").GetString()}"));
        Assert.Equal([$"{Release}/evidence/more.txt"], json.RootElement.GetProperty("unlisted").EnumerateArray().Select(path => path.GetString()));
    }

    [Fact]
    public async Task A_changed_byte_is_named_by_its_file()
    {
        await Add("words.xml");
        Assert.Equal((ExitStatus.Ok, "2 files compared, all as listed.\n"), (await Run("evidence", "verify")) is var whole ? (whole.Status, whole.Run.Output) : default);

        var path = Path.Combine(portal.Path, Release, "evidence", "words.xml");
        var bytes = File.ReadAllBytes(path);
        bytes[40] ^= 1;
        File.WriteAllBytes(path, bytes);
        File.Delete(Path.Combine(portal.Path, Release, "evidence", "tests.xml"));
        var (status, run) = await Run("evidence", "verify", "shop-1.0.0");

        Assert.Equal(ExitStatus.FindingsBlock, status);
        Assert.Contains($"changed: {Release}/evidence/words.xml\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"missing: {Release}/evidence/tests.xml\n", run.Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse((await Run("evidence", "verify", "--format", "json")).Run.Output);
        Assert.Equal(2, json.RootElement.GetProperty("wrong").GetArrayLength());
        Assert.Contains("Did you mean \"shop-1.0.0\"?", (await Run("evidence", "verify", "shop-1.0.1")).Run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_programs_are_told_is_what_the_schemas_promise()
    {
        await Add("words.xml");
        portal.With($"{Release}/evidence/tests.xml", "<testsuites/>\n").With($"{Release}/evidence/more.txt", "More.\n")
            .With(List, portal.Read(List) + "  - { kind: link, title: Scan, collected_at: 2026-11-09T08:55:00Z, source: a scanner, url: \"https://scan.example/1\" }\n");

        var verdicts = await EditorVerdict.Of(
        [
            ("list", new EditedDocument("evidence-listing.schema.json", (await Run("evidence", "list", "shop-1.0.0", "--format", "json")).Run.Output)),
            ("all", new EditedDocument("evidence-verdict.schema.json", (await Run("evidence", "verify", "--format", "json")).Run.Output)),
            ("one", new EditedDocument("evidence-verdict.schema.json", (await Run("evidence", "verify", "shop-1.0.0", "--format", "json")).Run.Output)),
        ]);

        Assert.All(verdicts, verdict => Assert.False(verdict.Refuses, verdict.ToString()));
    }

    private Task<(ExitStatus Status, PortalRun Run)> Add(string file, params string[] more)
    {
        string[] standard = ["--kind", "test", "--title", "Words", "--source", "nightly: 4712"];
        var options = standard.Chunk(2).Where(pair => more.Length == 0 || pair[0] != more[0]).SelectMany(pair => pair);
        return Run(["evidence", "add", "shop-1.0.0", Path.Combine(desk.Path, file), .. options, .. more]);
    }

    private async Task<(ExitStatus Status, PortalRun Run)> Run(params string[] arguments)
    {
        var run = new PortalRun { Folder = portal.Path };
        return (await run.Run(arguments), run);
    }

    private string Digest(string file) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Path.Combine(desk.Path, file))));

    /// <summary>Every file of the portal with its content.</summary>
    private string State() => string.Join('\n', Directory.EnumerateFileSystemEntries(portal.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Select(path => $"{path} {(File.Exists(path) ? Convert.ToHexString(File.ReadAllBytes(path)) : "")}"));
}
