using System.Text;
using System.Text.Json;
using NodaTime;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Site;
using ReleasePortal.Site.Feeds.Kpis;
using ReleasePortal.Tests.Fixtures;

namespace ReleasePortal.Tests.Site.Feeds.Kpis;

/// <summary>The KPIs of some records, in all forms.</summary>
internal sealed class KpiDownloads
{
    private readonly BuildFacts facts;

    private KpiDownloads(ReadingResult read)
    {
        var now = read.Records.Portal.AsOf ?? SmallSite.Now;
        facts = new BuildFacts(now, null, null, "0.0.0");
        var used = Review.Of(read.Records, read.Findings, now).Waived.Select(waived => waived.Waiver.Id).ToHashSet(StringComparer.Ordinal);
        Selection = KpiSelection.Everything(KpiReport.Of(read.Records, now, used), read.Records.Portal);
    }

    public static readonly Lazy<KpiDownloads> Sample = new(() => OfFolder(SourceTree.Root));

    public KpiSelection Selection { get; init; }

    public string Json => Text(KpiJson.Write(Selection, facts));

    public string Csv => Text(KpiCsv.Write(Selection));

    public string OpenMetrics => Text(KpiOpenMetrics.Write(Selection, isHistoryComplete: true));

    public string RecordsJson(KpiDefinition kpi) => Text(KpiRecordsJson.Write(Selection.Report.Of(kpi), Selection, facts));

    public string RecordsCsv(KpiDefinition kpi) => Text(KpiRecordsCsv.Write(Selection.Report.Of(kpi), Selection));

    public static KpiDownloads Of(SmallRepository repository)
    {
        using var folder = new TemporaryFolder();
        repository.WriteTo(folder.Path);
        return OfFolder(folder.Path);
    }

    /// <summary>As Python's csv reads it, the names of the columns first.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> RowsOf(string csv) =>
        Ask("csv", "csv", csv).GetProperty("rows").EnumerateArray().Select(row => (IReadOnlyList<string>)[.. row.EnumerateArray().Select(cell => cell.GetString()!)]).ToList();

    /// <summary>As prometheus_client reads them.</summary>
    public static IReadOnlyList<MetricSample> SamplesOf(string openMetrics) =>
        JsonSerializer.Deserialize<List<MetricSample>>(Ask("openmetrics", "prometheus_client.openmetrics.parser", openMetrics).GetProperty("samples"), JsonSerializerOptions.Web)!;

    private static JsonElement Ask(string form, string modules, string text) => JsonDocument.Parse(
        ForeignProgram.AskPython("kpi_readings.py", modules, "python3-prometheus-client", JsonSerializer.Serialize(new Dictionary<string, string> { [form] = text }))).RootElement;

    private static KpiDownloads OfFolder(string folder)
    {
        using var snapshot = RepositorySnapshot.OfWorkingTree(folder);
        return new KpiDownloads(RecordReader.Read(snapshot, HistoryDetail.ForPages));
    }

    private static string Text(byte[] bytes) => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
}
