using System.Xml.Linq;
using ReleasePortal.Cli.Reports;
using ReleasePortal.Domain.Rules;
using Xunit;

namespace ReleasePortal.Tests.Cli.Reports;

public sealed class JUnitReportTests
{
    [Fact]
    public void Errors_fail_warnings_pass_and_skipped_rules_say_so()
    {
        var review = Sample.Review(
            [Sample.Finding(Sample.Error, "a.yml", 1, 1, 2, "Bad."), Sample.Finding(Sample.Warning, "a.yml", 2, 1, 2, "Meh.")],
            [Sample.Error, Sample.Warning],
            new SkippedRule(Sample.Note, "No history."));

        var suites = XDocument.Parse(new JUnitReport().Written(new Inspection(review, 1, new SourceLines(_ => null)))).Root!.Elements().ToList();

        Assert.Equal(["DOC", "REF", "CAL"], suites.Select(suite => suite.Attribute("name")!.Value));
        Assert.Equal(["1", "0", "0"], suites.Select(suite => suite.Attribute("failures")!.Value));
        Assert.Equal(["0", "0", "1"], suites.Select(suite => suite.Attribute("skipped")!.Value));
        Assert.Equal("Bad.", suites[0].Element("testcase")!.Element("failure")!.Attribute("message")!.Value);
        Assert.Contains("Meh.", suites[1].Element("testcase")!.Element("system-out")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_text_stays_text()
    {
        var hostile = Sample.Hostile + "\uFFFE\uFFFF\0";

        var text = new JUnitReport().Written(Sample.Inspection("a", Sample.Finding(Sample.Error, hostile, 1, 1, 2, hostile, hostile)));

        var failure = XDocument.Parse(text).Descendants("failure").Single();
        Assert.Contains("\\u001B[2Kb\\u000D\\u000A\\u003A:error::forged", failure.Value, StringComparison.Ordinal);
        Assert.Contains("]]> `c` @all", failure.Value, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', text);
    }
}
