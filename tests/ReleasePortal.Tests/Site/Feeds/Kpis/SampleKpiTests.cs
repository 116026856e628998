using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Site;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Repository.Schemas;
using Xunit;

namespace ReleasePortal.Tests.Site.Feeds.Kpis;

/// <summary>The KPIs of the sample, as programs read them that are not ours.</summary>
public sealed partial class SampleKpiTests
{
    private static KpiDownloads Sample => KpiDownloads.Sample.Value;

    private static IEnumerable<(JsonElement Kpi, JsonElement Figure)> Figures =>
        from kpi in JsonDocument.Parse(Sample.Json).RootElement.GetProperty("kpis").EnumerateArray()
        from figure in kpi.GetProperty("figures").EnumerateArray()
        select (kpi, figure);

    [Fact]
    public async Task JSON_is_as_its_schemas_promise()
    {
        var documents = KpiBook.All.Select(kpi => (kpi.Id, new EditedDocument(FeedSchema.KpiRecords, Sample.RecordsJson(kpi)))).Append(("all", new EditedDocument(FeedSchema.Kpis, Sample.Json)));

        Found.Nothing((await EditorVerdict.Of(documents)).Where(verdict => verdict.Refuses).Select(verdict => verdict.ToString()));
    }

    [Fact]
    public void Where_there_is_no_data_nothing_says_0()
    {
        var lead = Figures.First(entry => entry.Figure.GetProperty("id").GetString() == "committed-to-deployed").Figure;
        var rows = KpiDownloads.RowsOf(Sample.Csv).Where(row => row[1] == "committed-to-deployed").ToList();

        Assert.Equal(JsonValueKind.Null, lead.GetProperty("recent").GetProperty("value").ValueKind);
        Assert.Equal(0, lead.GetProperty("recent").GetProperty("n").GetInt32());
        Assert.Equal(14, rows.Count);
        Assert.All(rows, row => Assert.Equal("", row[7]));
        Assert.DoesNotContain(KpiDownloads.SamplesOf(Sample.OpenMetrics), sample => sample.Family.Contains("committed_to_deployed", StringComparison.Ordinal));
    }

    [Fact]
    public void JSON_CSV_and_OpenMetrics_tell_the_same_numbers()
    {
        var rows = KpiDownloads.RowsOf(Sample.Csv);
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        var csv = rows.Skip(1).ToDictionary(row => string.Join(' ', row.Take(5)), row => (row[7], row[8], row[9]), StringComparer.Ordinal);
        var metrics = KpiDownloads.SamplesOf(Sample.OpenMetrics).Where(sample => !sample.Family.StartsWith("release_portal_kpi_", StringComparison.Ordinal))
            .ToDictionary(sample => $"{sample.Family} {sample.Part}", sample => sample.Value, StringComparer.Ordinal);
        var compared = 0;
        foreach (var (kpi, figure) in Figures)
        {
            var (name, recent) = ($"{kpi.GetProperty("id")} {figure.GetProperty("id")}", figure.GetProperty("recent"));
            Assert.Equal((Raw(recent, "value"), Raw(recent, "n"), Raw(recent, "p90")), csv[$"{name}   last-90-days"]);
            Assert.All(figure.GetProperty("months").EnumerateArray(), month => Assert.Equal((Raw(month, "value"), Raw(month, "n"), Raw(month, "p90")), csv[$"{name}   {month.GetProperty("month")}"]));
            compared += Compare(figure, "", recent, MetricOf(kpi, figure), metrics);
            foreach (var dimension in figure.GetProperty("segments").EnumerateObject())
                compared += dimension.Value.EnumerateArray().Sum(segment => Compare(figure, $"{dimension.Name} {segment.GetProperty("id")}", segment.GetProperty("recent"), MetricOf(kpi, figure), metrics));
        }

        Assert.Equal(metrics.Count, compared);
        Assert.True(compared > 1_000, $"Only {compared} samples were compared.");
    }

    [Fact]
    public void Every_line_of_OpenMetrics_is_one_that_the_specification_knows()
    {
        Assert.EndsWith("\n# EOF\n", Sample.OpenMetrics, StringComparison.Ordinal);
        var lines = Sample.OpenMetrics.Split('\n')[..^2];
        Found.Nothing(lines.Where(line => !MetricLine().IsMatch(line)));
        Found.Nothing(
            from line in lines
            where line.StartsWith("# TYPE", StringComparison.Ordinal)
            let name = line.Split(' ')[2]
            where ReservedSuffix().IsMatch(name) || lines.Count(other => other.StartsWith($"# TYPE {name} ", StringComparison.Ordinal)) != 1
            select line);
        Found.Nothing(
            from line in lines
            where line.StartsWith("# UNIT", StringComparison.Ordinal)
            let words = line.Split(' ')
            where !words[2].EndsWith($"_{words[3]}", StringComparison.Ordinal)
            select line);
    }

    [Fact]
    public void Anybody_can_work_the_numbers_out_from_the_records()
    {
        var worked = 0;
        foreach (var kpi in KpiBook.All)
        {
            var records = JsonDocument.Parse(Sample.RecordsJson(kpi)).RootElement;
            var (from, to) = (records.GetProperty("period").GetProperty("from").GetDateTime(), records.GetProperty("period").GetProperty("to").GetDateTime());
            foreach (var figure in records.GetProperty("figures").EnumerateArray())
            {
                var id = figure.GetProperty("id").GetString()!;
                var counted = records.GetProperty("counted").EnumerateArray()
                    .Where(one => one.GetProperty("figure").GetString() == id && one.GetProperty("at").GetDateTime() > from && one.GetProperty("at").GetDateTime() <= to).ToList();
                if (WorkedOut(figure, counted) is not { } value)
                    continue;
                var told = Figures.Single(entry => entry.Kpi.GetProperty("id").GetString() == kpi.Id && entry.Figure.GetProperty("id").GetString() == id).Figure;
                Assert.Equal(told.GetProperty("recent").GetProperty("value").GetDouble(), value, 0.0001);
                worked++;
            }
        }

        Assert.True(worked > 25, $"Only {worked} figures were worked out.");
    }

    /// <summary>As the description of the schema says.</summary>
    private static double? WorkedOut(JsonElement figure, List<JsonElement> counted)
    {
        List<double> amounts = [.. counted.Where(one => one.GetProperty("amount").ValueKind == JsonValueKind.Number).Select(one => one.GetProperty("amount").GetDouble()).Order()];
        if (amounts.Count < counted.Count || amounts.Count == 0)
            return null;
        var bases = counted.Sum(one => one.GetProperty("base").GetDouble());
        return figure.GetProperty("kind").GetString() switch
        {
            "ratio" => bases > 0 ? amounts.Sum() / bases * figure.GetProperty("factor").GetDouble() : null,
            "total" => amounts.Sum(),
            "median" => (amounts[(amounts.Count - 1) / 2] + amounts[amounts.Count / 2]) / 2,
            _ => null,
        };
    }

    private static int Compare(JsonElement figure, string part, JsonElement value, string metric, Dictionary<string, double> metrics)
    {
        var unit = figure.GetProperty("unit").GetString() is "count" or "score" ? "" : $"_{figure.GetProperty("unit").GetString()}";
        var compared = 0;
        foreach (var (name, key) in new[] { (WithUnit(metric, unit), "value"), ($"{metric}_n", "n"), (WithUnit($"{metric}_p90", unit), "p90") })
        {
            double? told = value.GetProperty(key).ValueKind == JsonValueKind.Null || value.GetProperty("n").GetInt32() == 0 ? null : value.GetProperty(key).GetDouble();
            Assert.Equal(told, metrics.TryGetValue($"{name} {part}", out var sample) ? sample : null);
            compared += told is null ? 0 : 1;
        }

        return compared;
    }

    private static string WithUnit(string name, string unit) => name.EndsWith(unit, StringComparison.Ordinal) ? name : name + unit;

    private static string MetricOf(JsonElement kpi, JsonElement figure) => $"release_portal_{kpi.GetProperty("id")}_{figure.GetProperty("id")}".Replace('-', '_');

    private static string Raw(JsonElement value, string key) => value.GetProperty(key).ValueKind == JsonValueKind.Null ? "" : value.GetProperty(key).GetDecimal().ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("""^(?:# TYPE [a-z_][a-z0-9_]* gauge|# UNIT [a-z_][a-z0-9_]* [a-z_]+|# HELP [a-z_][a-z0-9_]* [^\\\n]+|[a-z_][a-z0-9_]*(?:\{[a-z]+="(?:[^"\\\n]|\\[\\"n])*"(?:,[a-z]+="(?:[^"\\\n]|\\[\\"n])*")*\})? -?[0-9]+(?:\.[0-9]+)?)$""", RegexOptions.None, 1000)]
    private static partial Regex MetricLine();

    [GeneratedRegex("_(?:total|created|count|sum|bucket|gcount|gsum|info)$", RegexOptions.None, 1000)]
    private static partial Regex ReservedSuffix();
}
