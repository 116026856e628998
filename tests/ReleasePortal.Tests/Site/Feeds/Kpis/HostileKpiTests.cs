using System.Text.Json;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Site.Feeds.Kpis;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Site.Feeds.Kpis;

/// <summary>Names that would like to be a formula, a label, or a line of their own; and answers that would tell who gave them.</summary>
public sealed class HostileKpiTests
{
    private static readonly KpiDefinition Satisfaction = KpiBook.Find("stakeholder-satisfaction")!;

    [Theory]
    [InlineData("=HYPERLINK(\"http://evil.example\",\"a\")", "'=HYPERLINK(\"http://evil.example\",\"a\")")]
    [InlineData("+1", "'+1")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("\n=1", "'\n=1")]
    [InlineData("  =1", "'  =1")]
    [InlineData("\uFF1D1", "'\uFF1D1")]
    [InlineData("a,\"b\"\r\nc", "a,\"b\"\r\nc")]
    [InlineData("größer", "größer")]
    public void What_a_spreadsheet_would_run_gets_an_apostrophe_and_nothing_else_changes(string words, string read)
    {
        var table = new CsvTable("words", "number");
        table.Add(CsvTable.Text(words), CsvTable.Number(-1.5));

        var rows = KpiDownloads.RowsOf(System.Text.Encoding.UTF8.GetString(table.Bytes));
        Assert.Equal([["words", "number"], [read, "-1.5"]], rows);
    }

    [Fact]
    public void Rows_end_in_CR_LF_without_a_mark_before_the_first()
    {
        var bytes = KpiCsv.Write(KpiDownloads.Of(SmallRepository.Base()).Selection);

        Assert.Equal((byte)'k', bytes[0]);
        Assert.Equal(bytes.Count(one => one == '\n'), bytes.Count(one => one == '\r'));
        Assert.Equal("\r\n"u8.ToArray(), bytes[^2..]);
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A1")]
    [InlineData("back\\\\slash \\\"quoted\\\"")]
    [InlineData("a\\n# EOF")]
    public void A_group_of_any_name_comes_through_as_it_is(string yaml)
    {
        var group = JsonSerializer.Deserialize<string>($"\"{yaml}\"")!;
        var kpis = KpiDownloads.Of(SmallRepository.Base().Replace("content/surveys/" + Survey, "group: support", $"group: \"{yaml}\""));

        Assert.Contains(KpiDownloads.SamplesOf(kpis.OpenMetrics), sample => sample.Family == "release_portal_stakeholder_satisfaction_score" && sample.Part == $"group {group}");
        Assert.Contains(KpiDownloads.RowsOf(kpis.Csv), row => row[3].TrimStart('\'') == group);
        Assert.Contains(KpiDownloads.RowsOf(kpis.RecordsCsv(Satisfaction)), row => row[^1].TrimStart('\'') == group);
        Assert.DoesNotContain("\n=cmd", kpis.RecordsCsv(Satisfaction), StringComparison.Ordinal);
        Assert.DoesNotContain(",=cmd", kpis.RecordsCsv(Satisfaction), StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_of_few_are_in_no_download()
    {
        var few = SmallRepository.Base().Replace("content/surveys/" + Survey, "  two: 1\n  three: 2\n  four: 4\n  five: 1\n", "  two: 1\n  three: 0\n  four: 2\n  five: 0\n");
        var kpis = KpiDownloads.Of(few);

        var score = Satisfaction.Headline;
        Assert.Equal(0, kpis.Selection.Recent(kpis.Selection.Of(kpis.Selection.Report.Of(Satisfaction), score)).N);
        var told = JsonDocument.Parse(kpis.Json).RootElement.GetProperty("kpis").EnumerateArray().Single(kpi => kpi.GetProperty("id").GetString() == Satisfaction.Id)
            .GetProperty("figures")[0].GetProperty("recent");
        Assert.Equal("""{"value":null,"n":0,"p90":null,"few":false}""", told.GetRawText());
        Assert.DoesNotContain(KpiDownloads.SamplesOf(kpis.OpenMetrics), sample => sample.Family == "release_portal_stakeholder_satisfaction_score");
        Assert.All(KpiDownloads.RowsOf(kpis.Csv).Where(row => row[1] == "score"), row => Assert.Equal("", row[7]));
        Assert.All(JsonDocument.Parse(kpis.RecordsJson(Satisfaction)).RootElement.GetProperty("counted").EnumerateArray(), one => Assert.Equal("response", one.GetProperty("figure").GetString()));
        Assert.All(KpiDownloads.RowsOf(kpis.RecordsCsv(Satisfaction)).Skip(1), row => Assert.Contains(row[1], (string[])["response", ""]));
    }

    private const string Survey = "support-2026-q3.yml";
}
