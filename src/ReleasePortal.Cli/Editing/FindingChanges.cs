using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.Editing;

/// <summary>Which findings an edit brings, and which it takes away.</summary>
/// <param name="New">Those that were not there before.</param>
/// <param name="Gone">Those that are there no longer.</param>
internal sealed record FindingChanges(IReadOnlyList<Finding> New, IReadOnlyList<Finding> Gone)
{
    public static FindingChanges Between(Review before, Review after) => new(Without(after.Findings, before.Findings), Without(before.Findings, after.Findings));

    /// <summary>Whether one of the new ones keeps the records from being published.</summary>
    public bool Blocks => New.Any(finding => finding.Severity == Severity.Error);

    private static List<Finding> Without(IEnumerable<Finding> findings, IEnumerable<Finding> others)
    {
        var left = others.ToLookup(NameOf, StringComparer.Ordinal);
        return [.. findings.GroupBy(NameOf, StringComparer.Ordinal).SelectMany(group => group.Skip(left[group.Key].Count()))];
    }

    /// <summary>A conflict is the same between the same records, though perhaps at another time; any other finding where its sentence is.</summary>
    private static string NameOf(Finding finding) => finding.Conflict is { Conflict: var conflict }
        ? string.Join('\n', [finding.Rule.Code, $"{finding.Severity}", conflict.Release.Id, .. conflict.With.Select(record => record.Origin.Place.Path)])
        : string.Join('\n', finding.Rule.Code, $"{finding.Severity}", finding.Place.Path, finding.Message);
}
