using ReleasePortal.Domain.History;

namespace ReleasePortal.Domain.Comparison;

/// <summary>The keys of a record that say something else.</summary>
internal sealed class ChangedKeys(IReadOnlyList<FieldChange> fields)
{
    /// <summary>Nothing is known key by key, because the record is new or gone.</summary>
    public static readonly ChangedKeys None = new([]);

    /// <summary>Whether a key of one of these names changed, or one beneath it.</summary>
    public bool Touch(params string[] names) => fields.Any(field => Array.Exists(names, name => Told.Lies(field.Field, name)));

    /// <summary>Whether a key beneath the name changed that is none of these.</summary>
    public bool TouchMoreThan(string name, params string[] keys) =>
        fields.Any(field => Told.Lies(field.Field, name) && !Array.Exists(keys, key => Told.Lies(field.Field, $"{name}.{key}")));
}
