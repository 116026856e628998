using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Exporters;
using ReleasePortal.Benchmarks;
using ReleasePortal.Benchmarks.Governance;
using ReleasePortal.Benchmarks.History;
using ReleasePortal.Benchmarks.Kpis;
using ReleasePortal.Benchmarks.Search;

if (args is ["history", .. var where])
    return HistoryMeasure.Run(where is [var folder] ? folder : Path.Combine(Path.GetTempPath(), "release-portal-long-history"));
if (args is ["kpis", .. var sample])
    return KpiMeasure.Run(sample is [var of] ? of : Directory.GetCurrentDirectory());
if (args is ["governance", .. var organisation])
    return GovernanceMeasure.Run(organisation is [var from] ? from : Directory.GetCurrentDirectory());
if (args is ["search", .. var into])
    return SearchMeasure.Run(into is [var site] ? site : null);
Console.WriteLine("Measuring; this takes some minutes.");
var summary = BenchmarkRunner.Run<CalendarBenchmarks>(new TableConfig(), args);
MarkdownExporter.Console.ExportToLog(summary, ConsoleLogger.Default);
return Promise.Report(summary);
