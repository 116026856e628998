namespace ReleasePortal.Domain.Comparison;

/// <summary>A change, and the keys of the record that it tells of; what no change tells of is told key by key, so that nothing is lost.</summary>
/// <param name="Change">In terms of the trade.</param>
/// <param name="Fields">Names of keys, each with all that lies beneath it.</param>
internal sealed record Told(Change Change, params string[] Fields)
{
    public bool Covers(string field) => Array.Exists(Fields, name => Lies(field, name));

    /// <summary>Whether a key is a name or lies beneath it.</summary>
    public static bool Lies(string field, string name) =>
        field.StartsWith(name, StringComparison.Ordinal) && (field.Length == name.Length || field[name.Length] is '.' or '[');
}
