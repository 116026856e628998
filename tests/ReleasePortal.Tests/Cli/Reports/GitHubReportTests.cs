using ReleasePortal.Cli.Reports;
using Xunit;

namespace ReleasePortal.Tests.Cli.Reports;

public sealed class GitHubReportTests
{
    private static readonly GitHubReport Report = new("secret");

    [Fact]
    public void A_finding_becomes_an_annotation()
    {
        var text = Report.Written(Sample.Inspection("title: x", Sample.Finding(Sample.Note, "a,b:c.yml", 3, 5, 9, "100 % wrong.", "Fix it.")));

        Assert.StartsWith(
            "::notice file=a%2Cb%3Ac.yml,line=3,endLine=3,col=5,endColumn=8,title=CAL003 sample-rule::100 %25 wrong.%0AFix it.%0ASee: portal explain CAL003\n",
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_of_each_severity_are_annotated_and_the_rest_is_counted()
    {
        var findings = Enumerable.Range(1, 14).Select(line => Sample.Finding(Sample.Warning, "a.yml", line, 1, 2, "Meh."))
            .Concat(Enumerable.Range(1, 11).Select(line => Sample.Finding(Sample.Error, "b.yml", line, 1, 2, "Bad.")));

        var lines = Report.Written(Sample.Inspection("a", [.. findings])).Split('\n');

        Assert.Equal(10, lines.Count(line => line.StartsWith("::error ", StringComparison.Ordinal)));
        Assert.Equal(10, lines.Count(line => line.StartsWith("::warning ", StringComparison.Ordinal)));
        Assert.StartsWith("::error ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("5 findings left out of the annotations", lines[20], StringComparison.Ordinal);
        Assert.Equal(25, lines.Count(line => line.StartsWith("error[", StringComparison.Ordinal) || line.StartsWith("warning[", StringComparison.Ordinal)));
    }

    [Fact]
    public void Text_of_others_cannot_give_a_command()
    {
        var text = Report.Written(Sample.Inspection("::set-env name=x::y", Sample.Finding(Sample.Error, Sample.Hostile, 1, 1, 2, Sample.Hostile, Sample.Hostile)));

        var commands = text.Split('\n').Where(line => line.TrimStart().StartsWith("::", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, commands.Count);
        Assert.StartsWith("::error file=", commands[0], StringComparison.Ordinal);
        Assert.Equal(["::stop-commands::secret", "::secret::"], commands[1..]);
        Assert.DoesNotContain("##[", text, StringComparison.Ordinal);
    }
}
