using BenchmarkDotNet.Attributes;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Calendar;

namespace ReleasePortal.Benchmarks;

/// <summary>What the calendar is asked, of organisations of several sizes.</summary>
public class CalendarBenchmarks
{
    private RecordSet records = null!;
    private ReleaseCalendar calendar = null!;
    private Placement middle = null!;

    [ParamsSource(nameof(Sizes))]
    public Size Organisation { get; set; } = null!;

    public static IEnumerable<Size> Sizes =>
    [
        new(1_000, Crowds.None),
        new(10_000, Crowds.None),
        new(30_000, Crowds.None),
        new(30_000, new Crowds(Product: 5_000, Team: 3_000, TierOneDay: 500, HasSharedService: true)),
    ];

    [GlobalSetup]
    public void Prepare()
    {
        records = new Organisation(Organisation).Records;
        calendar = Build();
        middle = calendar.Placements[calendar.Placements.Count / 2];
    }

    /// <summary>Whoever is measured next has the memory for itself.</summary>
    [GlobalCleanup]
    public void Forget() => (records, calendar, middle) = (null!, null!, null!);

    /// <summary>Where every release reaches, every occurrence, and who has booked what.</summary>
    [Benchmark(Description = "build the calendar")]
    public ReleaseCalendar Build()
    {
        var built = new ReleaseCalendar(records, Benchmarks.Organisation.Now);
        built.Prepare();
        return built;
    }

    [Benchmark(Description = "conflicts of all releases")]
    public int SearchAll() => ConflictSearch.All(calendar).Count;

    [Benchmark(Description = "both: build and search")]
    public int BuildAndSearch() => ConflictSearch.All(Build()).Count;

    [Benchmark(Description = "conflicts of one release")]
    public int SearchOne() => ConflictSearch.Of(middle, calendar).Count();

    [Benchmark(Description = "next free times of one release")]
    public int FindTimes() => SlotSearch.Next(middle, calendar).Slots.Count;
}
