using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Exporters;
using ReleasePortal.Benchmarks;

Console.WriteLine("Measuring; this takes about two minutes.");
var summary = BenchmarkRunner.Run<CalendarBenchmarks>(new TableConfig(), args);
MarkdownExporter.Console.ExportToLog(summary, ConsoleLogger.Default);
return Promise.Report(summary);
