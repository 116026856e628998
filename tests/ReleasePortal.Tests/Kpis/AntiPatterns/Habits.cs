using ReleasePortal.Domain.Kpis.AntiPatterns;
using ReleasePortal.Tests.Fixtures;

namespace ReleasePortal.Tests.Kpis.AntiPatterns;

/// <summary>What a detector finds in a small repository.</summary>
internal static class Habits
{
    public static IReadOnlyList<AntiPatternFinding> Find<T>(SmallRepository repository)
        where T : AntiPattern => [.. AntiPatternBook.All.OfType<T>().Single().Find(SmallRelease.Report(repository).Facts)];

    public static IReadOnlyList<AntiPatternFinding> Find<T>(params IEnumerable<SmallRelease> releases)
        where T : AntiPattern
    {
        var repository = SmallRelease.Nothing();
        foreach (var release in releases)
            release.In(repository);
        return Find<T>(repository);
    }

    /// <summary>The releases of which a detector finds something, in the order in which it says them.</summary>
    public static string Ids(IReadOnlyList<AntiPatternFinding> findings) => string.Join(' ', findings.SelectMany(finding => finding.Subjects).Select(seen => seen.Subject.Record.Id));

    /// <summary>Releases 1.0.0, 1.1.0 … on days in November, from the first on.</summary>
    public static IEnumerable<SmallRelease> InNovember(int count) => Enumerable.Range(0, count).Select(number => new SmallRelease($"1.{number}.0", $"2026-11-{number + 2:00}"));
}
