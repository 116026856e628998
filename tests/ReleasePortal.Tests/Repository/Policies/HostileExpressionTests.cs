using System.Diagnostics;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Site;
using Xunit;

namespace ReleasePortal.Tests.Repository.Policies;

/// <summary>What loops, recurses, allocates without bound or calls out is refused at once, with its line.</summary>
public sealed class HostileExpressionTests
{
    private const string Policy = "content/policies/rollback.md";
    private const int Line = 8;

    [Theory]
    [InlineData("for x in 1..1000000000; end; true")]
    [InlineData("while true; end")]
    [InlineData("func f; ret f; end; f")]
    [InlineData("@(do; ret true; end)")]
    [InlineData("x = 1; x == 1")]
    [InlineData("release.tier++ > 0")]
    [InlineData("(1..1000000000) | array.size > 0")]
    [InlineData("release.title * 1000000000 == release.title")]
    [InlineData("\"x\" * 1000000000 == \"x\"")]
    [InlineData("1 << 1000000000 > 0")]
    [InlineData("2 ** 1000000000 > 0")]
    [InlineData("999999999999999999999999999999 > release.tier")]
    [InlineData("release.title | regex.match \"(a+)+$\" | array.size > 0")]
    [InlineData("include \"/etc/passwd\" == \"\"")]
    [InlineData("import release; true")]
    [InlineData("object.eval \"1\" == 1")]
    [InlineData("date.now != null")]
    [InlineData("release.get_type != null")]
    [InlineData("array.map release.services \"get_type\" | array.contains \"x\"")]
    [InlineData("$\"{release.title}\" == \"x\"")]
    [InlineData("[1, \"x\"] | array.size > 0")]
    [InlineData("{ a: 1 } != null")]
    [InlineData("release")]
    [InlineData("readonly release; true")]
    [InlineData("release.title | string.contains \"x\" \"y\"")]
    [InlineData("release.tier > 1; release.tier > 2")]
    [InlineData("this != null")]
    [InlineData("wrap release; end")]
    [InlineData("{{ release.tier }}")]
    public void What_does_more_than_ask_is_refused_at_once(string expression)
    {
        var clock = Stopwatch.StartNew();
        var found = Found(expression);

        Assert.Contains(found, finding => finding.StartsWith($"GOV002 {Policy}:{Line}:", StringComparison.Ordinal));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"It took {clock.Elapsed}.");
    }

    [Fact]
    public void Depth_and_length_are_bounded()
    {
        Assert.Contains(Found($"{new string('(', 400)}true{new string(')', 400)}"), finding => finding.StartsWith("GOV002", StringComparison.Ordinal));
        Assert.Contains(Found($"{new string('!', 900)}true"), finding => finding.StartsWith("GOV002", StringComparison.Ordinal));
        Assert.Contains(Found(string.Join(" || ", Enumerable.Repeat("release.tier == 1", 100))), finding => finding.Contains("more than 1000 are not read", StringComparison.Ordinal));
        Assert.DoesNotContain(Found(string.Join(" || ", Enumerable.Repeat("release.tier <= 4", 30))), finding => finding.StartsWith("GOV002", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_is_refused_in_less_than_a_tenth_of_a_second()
    {
        string[] hostile = ["for x in 1..1000000000; end; true", "release.title * 1000000000 == release.title", $"{new string('(', 480)}true{new string(')', 480)}", "func f; ret f; end; f"];
        var place = new Domain.Sources.Place(Policy, Domain.Sources.TextSpan.FileStart);
        _ = new ReleasePortal.Repository.Policies.ScribanExpression("true", place);
        foreach (var text in hostile)
        {
            var least = Enumerable.Range(0, 5).Min(_ =>
            {
                var clock = Stopwatch.StartNew();
                Assert.NotNull(new ReleasePortal.Repository.Policies.ScribanExpression(text, place).Problem);
                return clock.Elapsed;
            });
            Assert.True(least < TimeSpan.FromMilliseconds(100), $"{text[..20]} took {least}.");
        }
    }

    private static IReadOnlyList<string> Found(string expression)
    {
        using var folder = new TemporaryFolder();
        SmallRepository.Base().With(Policy, $"""
            ---
            title: Every release can be undone
            summary: A release names its way back.
            owner: web
            review_by: 2027-03-31
            rules:
              - id: asked
                must: {System.Text.Json.JsonSerializer.Serialize(expression)}
                message: It is not so.
                fix: Make it so.
                severity: error
            ---
            Text.
            """).WriteTo(folder.Path);
        using var snapshot = RepositorySnapshot.OfWorkingTree(folder.Path);
        var read = RecordReader.Read(snapshot, HistoryDetail.ForRules);
        return [.. ReleasePortal.Domain.Rules.Review.Of(read.Records, read.Findings, SmallSite.Now).Findings.Select(finding => $"{finding.Rule.Code} {finding.Place}: {finding.Message}")];
    }
}
