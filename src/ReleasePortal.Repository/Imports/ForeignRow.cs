namespace ReleasePortal.Repository.Imports;

/// <summary>One thing that another tool exported: a row of CSV, an object of JSON, or an event of a calendar.</summary>
/// <param name="File">The file as it was named.</param>
/// <param name="At">Where it is in the file: <c>line 12</c>, or <c>incidents[3]</c>.</param>
/// <param name="Values">What it says, by column; a column that stands several times, or is a list, has several. Empty values are left out.</param>
public sealed record ForeignRow(string File, string At, IReadOnlyDictionary<string, IReadOnlyList<string>> Values)
{
    /// <summary>Where it is, for a sentence.</summary>
    public string Place => $"{File}, {At}";

    /// <summary>What the column says; nothing where it is not there.</summary>
    public IReadOnlyList<string> Of(string column) => Values.GetValueOrDefault(column, []);

    /// <summary>The first value of a column.</summary>
    public string? First(string column) => Of(column) is [var first, ..] ? first : null;

    public static ForeignRow Made(string file, string at, IEnumerable<(string Column, string Value)> values) => new(file, at, values
        .Where(value => !string.IsNullOrWhiteSpace(value.Value))
        .GroupBy(value => value.Column, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(group => group.Key, IReadOnlyList<string> (group) => [.. group.Select(value => value.Value)], StringComparer.OrdinalIgnoreCase));
}
