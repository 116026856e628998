using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Exporters;
using ReleasePortal.Benchmarks;

Console.WriteLine("Measuring; this takes some minutes.");
var summary = BenchmarkRunner.Run<CalendarBenchmarks>(new TableConfig(), args);
MarkdownExporter.Console.ExportToLog(summary, ConsoleLogger.Default);
return Promise.Report(summary);
