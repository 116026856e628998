using System.Text.RegularExpressions;
using ReleasePortal.Cli.Output;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Site.Feeds.Kpis;

namespace ReleasePortal.Cli.Reports;

/// <summary>Records that a KPI looked at, under the reason why they count as they do, or not.</summary>
internal sealed partial class SightingList(Surroundings surroundings)
{
    /// <summary>A reason, and each record once.</summary>
    public static IReadOnlyList<(string Why, IReadOnlyList<string> Records)> Of(IEnumerable<Sighting> sightings) =>
    [
        .. sightings.GroupBy(one => Why(one), StringComparer.Ordinal)
            .Select(group => (group.Key, (IReadOnlyList<string>)[.. group.Select(Name).Distinct(StringComparer.Ordinal)]))
            .OrderByDescending(group => group.Item2.Count).ThenBy(group => group.Key, StringComparer.Ordinal),
    ];

    public void Write(string title, IReadOnlyList<(string Why, IReadOnlyList<string> Records)> reasons)
    {
        var (output, palette) = (surroundings.Output, surroundings.OutputPalette);
        output.WriteLine();
        output.WriteLine(palette.Strong(title));
        if (reasons.Count == 0)
            output.WriteLine("  nothing");
        foreach (var (why, records) in reasons)
        {
            output.WriteLine($"  {records.Count} {Inert.Text(why)}");
            foreach (var line in Wrapping.Wrap(Inert.Text(string.Join(", ", records)), surroundings.Width - 4))
                output.WriteLine(palette.Faint($"    {line}"));
        }
    }

    /// <summary>The ids of commits belong to the records: as reasons, each would stand alone.</summary>
    private static string Why(Sighting one) => CommitId().Replace(one.Why, "commit");

    /// <summary>With the time of what is a span: checkout-2026.45 d1 0.8 h.</summary>
    private static string Name(Sighting one)
    {
        var commit = CommitId().Match(one.Why) is { Success: true } match ? $" {match.Value[7..]}" : "";
        var span = one is Observation { Figure.Kind: FigureKind.Median } observation ? $" {KpiWords.Of(observation.Figure, observation.Amount)}" : "";
        return $"{one.Subject.Name}{commit}{span}";
    }

    [GeneratedRegex("^commit [0-9a-f]{10}", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex CommitId();
}
