using BenchmarkDotNet.Reports;

namespace ReleasePortal.Benchmarks;

/// <summary>Says whether the largest calendar is still searched within a second.</summary>
internal static class Promise
{
    private const double Second = 1e9;

    /// <returns>The exit status: 0 where the promise is kept.</returns>
    public static int Report(Summary summary)
    {
        var medians = summary.Reports
            .Where(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name == nameof(CalendarBenchmarks.BuildAndSearch))
            .Where(report => report.BenchmarkCase.Parameters[nameof(CalendarBenchmarks.Organisation)] is Size { IsPromised: true })
            .Select(report => report.ResultStatistics?.Median)
            .ToList();
        if (medians is not [{ } median])
        {
            Console.Error.WriteLine("It was not measured.");
            return 1;
        }

        Console.WriteLine($"Building and searching the largest calendar takes {median / Second:0.00} s; it should stay under 1 s.");
        return median < Second ? 0 : 1;
    }
}
