using System.Text.RegularExpressions;

namespace ReleasePortal.Domain.History;

/// <summary>What versions changed and none of them took back.</summary>
/// <param name="Change">From the first value to the last.</param>
/// <param name="By">What wrote the last value.</param>
public sealed record LastingChange(FieldChange Change, PublishedVersion By)
{
    public string Field => Change.Field;

    /// <summary>window.start from "2026-11-24T20:00" to "2026-11-24T21:00".</summary>
    public string Words => (Change.Before, Change.After) switch
    {
        (null, null) => Field,
        (null, var after) => $"{Field}, which was not there, to {Quoted(after)}",
        (var before, null) => $"{Field}, which was {Quoted(before)} and is not there any more",
        var (before, after) => $"{Field} from {Quoted(before)} to {Quoted(after)}",
    };

    /// <summary>In the order of the commits that wrote the last values.</summary>
    public static IReadOnlyList<LastingChange> Of(IEnumerable<PublishedVersion> versions, Regex fields) =>
    [
        .. versions
            .SelectMany(version => version.Changes.Select(change => new LastingChange(change, version)))
            .Where(change => fields.IsMatch(change.Field))
            .GroupBy(change => change.Field, StringComparer.Ordinal)
            .Select(changes => changes.ToList())
            .Where(changes => changes.Count == 1 || changes[0].Change.Before != changes[^1].Change.After)
            .Select(changes => new LastingChange(changes[0].Change with { After = changes[^1].Change.After }, changes[^1].By))
            .OrderBy(change => change.By.Number),
    ];

    /// <summary>The first in words, and how many more there are.</summary>
    public static string Sum(IReadOnlyList<LastingChange> changes) =>
        changes.Count == 1 ? changes[0].Words : $"{changes[0].Words}, and {changes.Count - 1} more";

    private static string Quoted(string value) => $"\"{value.Split('\n')[0]}\"";
}
