using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace ReleasePortal.Tests.Fixtures;

/// <summary>
/// Reads a fixture: cases, each headed by <c>===== failing: what it shows</c>, of files, each headed by <c>=== path</c>
/// and, where it is no plain text, a directive (see tests/README.md).
/// </summary>
internal static partial class FixtureReader
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<FixtureCase>> Known = new(StringComparer.Ordinal);

    public static IEnumerable<string> Fixtures => Directory
        .EnumerateFiles(Path.Combine(SmallRepository.Fixtures, "Rules"), "*.txt")
        .Select(path => Path.GetFileNameWithoutExtension(path))
        .Order(StringComparer.Ordinal);

    /// <summary>The cases of one fixture; they are shared, and nobody changes them.</summary>
    public static IReadOnlyList<FixtureCase> Read(string fixture) => Known.GetOrAdd(fixture, Parse);

    private static List<FixtureCase> Parse(string fixture)
    {
        var cases = new List<FixtureCase>();
        FixtureCaseBuilder? current = null;
        foreach (var line in File.ReadLines(Path.Combine(SmallRepository.Fixtures, "Rules", fixture + ".txt")))
        {
            if (CaseHead().Match(line) is { Success: true } head)
            {
                if (current is not null)
                    cases.Add(current.Build());
                current = new FixtureCaseBuilder(fixture, Enum.Parse<CaseKind>(head.Groups["kind"].Value, ignoreCase: true), head.Groups["title"].Value);
            }
            else if (line.StartsWith("=== ", StringComparison.Ordinal))
            {
                current!.Begin(line[4..]);
            }
            else
            {
                current?.Add(line);
            }
        }

        return [.. cases, current!.Build()];
    }

    [GeneratedRegex("^===== (?<kind>failing|passing|boundary): (?<title>.+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CaseHead();
}
