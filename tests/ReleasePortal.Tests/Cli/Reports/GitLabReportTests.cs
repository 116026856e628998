using System.Text.Json;
using ReleasePortal.Cli.Reports;
using Xunit;

namespace ReleasePortal.Tests.Cli.Reports;

public sealed class GitLabReportTests
{
    [Fact]
    public void A_finding_has_what_the_host_asks_for()
    {
        var text = new GitLabReport().Written(Sample.Inspection("title: x", Sample.Finding(Sample.Error, "a/b.yml", 1, 1, 6, "Wrong.", "Fix it.")));

        var finding = Assert.Single(JsonDocument.Parse(text).RootElement.EnumerateArray());
        Assert.Equal(("Wrong. Fix it.", "DOC004", "blocker"), (Word(finding, "description"), Word(finding, "check_name"), Word(finding, "severity")));
        Assert.Equal("""{"path":"a/b.yml","lines":{"begin":1,"end":1}}""", JsonSerializer.Serialize(finding.GetProperty("location")));
    }

    [Fact]
    public void No_two_findings_share_a_fingerprint_and_one_keeps_it_when_lines_above_it_move()
    {
        var two = new GitLabReport().Written(Sample.Inspection("x: 1\nx: 1", Sample.Finding(Sample.Warning, "a.yml", 1, 1, 2, "Meh."), Sample.Finding(Sample.Note, "a.yml", 2, 1, 2, "Hm.")));
        var moved = new GitLabReport().Written(Sample.Inspection("# more\nx: 1", Sample.Finding(Sample.Warning, "a.yml", 2, 1, 2, "Meh.")));

        var prints = JsonDocument.Parse(two).RootElement.EnumerateArray().Select(finding => Word(finding, "fingerprint")).ToList();
        Assert.Equal(2, prints.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(prints[0], Word(JsonDocument.Parse(moved).RootElement[0], "fingerprint"));
        Assert.Equal(["minor", "info"], JsonDocument.Parse(two).RootElement.EnumerateArray().Select(finding => Word(finding, "severity")));
    }

    [Fact]
    public void Nothing_found_is_an_empty_list() => Assert.Equal("[]\n", new GitLabReport().Written(Sample.Inspection("a")));

    [Fact]
    public void Text_of_others_holds_no_controls() =>
        Assert.DoesNotContain("\\u202E", new GitLabReport().Written(Sample.Inspection("a", Sample.Finding(Sample.Error, "a.yml", 1, 1, 2, Sample.Hostile))).Replace("\\\\u202E", "", StringComparison.Ordinal), StringComparison.Ordinal);

    private static string Word(JsonElement finding, string key) => finding.GetProperty(key).GetString()!;
}
