using System.Text.Json;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Cli;
using ReleasePortal.Cli.Reports;
using ReleasePortal.Tests.Cli.CommandLine;
using ReleasePortal.Tests.Cli.Reports;
using Xunit;

namespace ReleasePortal.Tests.Cli.Commands;

public sealed class SchemaCommandTests
{
    [Fact]
    public async Task It_writes_a_schema_for_each_kind_of_record_and_for_the_report()
    {
        using var folder = new TemporaryFolder();
        var portal = new PortalRun { Folder = folder.Path };

        Assert.Equal(ExitStatus.Ok, await portal.Run("schema", "--output", "schemas"));
        Assert.Contains("\"$schema\"", folder.Read("schemas/release.schema.json"), StringComparison.Ordinal);
        Assert.Contains("\"$schema\"", folder.Read("schemas/check-report.schema.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_reports_schema_names_exactly_what_the_report_has()
    {
        var schema = JsonDocument.Parse(ReportSchema.Files.First().Value).RootElement;
        var inspection = Sample.Inspection("a", Sample.Finding(Sample.Warning, "a.yml", 1, 1, 2, "Meh.") with
        {
            Related = [new(Domain.Sources.Place.StartOf("b.yml"), "other")],
        });
        var report = JsonDocument.Parse(new JsonReport().Written(inspection)).RootElement;

        AssertSame(schema, report);
    }

    /// <summary>ConflictReportTests hold it against the schema.</summary>
    private const string OfConflictsOnly = "conflict";

    private static void AssertSame(JsonElement schema, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            var properties = schema.GetProperty("properties");
            Assert.Equal(properties.EnumerateObject().Select(one => one.Name).Where(name => name != OfConflictsOnly), value.EnumerateObject().Select(one => one.Name));
            Assert.Equal(schema.GetProperty("required").EnumerateArray().Select(one => one.GetString()), value.EnumerateObject().Select(one => one.Name));
            foreach (var property in value.EnumerateObject())
                AssertSame(properties.GetProperty(property.Name), property.Value);
        }

        if (value.ValueKind == JsonValueKind.Array)
            Assert.All(value.EnumerateArray(), item => AssertSame(schema.GetProperty("items"), item));
    }
}
