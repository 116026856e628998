using System.Text.Json;
using ReleasePortal.Cli.Reports;
using Xunit;

namespace ReleasePortal.Tests.Cli.Reports;

public sealed class JsonReportTests
{
    [Fact]
    public void It_says_what_was_read_what_ran_and_what_was_found()
    {
        var inspection = Sample.Inspection("a", Sample.Finding(Sample.Error, "portal.yml", 2, 3, 9, Sample.Hostile));

        var text = new JsonReport().Written(inspection);

        Assert.DoesNotContain('\u001B', text);
        var report = JsonDocument.Parse(text).RootElement;
        Assert.True(report.GetProperty("blocks").GetBoolean());
        Assert.Equal(3, report.GetProperty("documents").GetInt32());
        Assert.Equal(1, report.GetProperty("counts").GetProperty("error").GetInt32());
        Assert.Equal(3, report.GetProperty("rules").GetProperty("run").GetArrayLength());
        var finding = report.GetProperty("findings")[0];
        Assert.Equal("DOC004", finding.GetProperty("code").GetString());
        Assert.Equal("portal.yml", finding.GetProperty("path").GetString());
        Assert.Equal(2, finding.GetProperty("line").GetInt32());
        Assert.Equal(3, finding.GetProperty("column").GetInt32());
        Assert.Equal(9, finding.GetProperty("end_column").GetInt32());
        Assert.Equal(Sample.Hostile, finding.GetProperty("message").GetString());
        Assert.Equal(JsonValueKind.Null, finding.GetProperty("waivable_by").ValueKind);
    }
}
