using ReleasePortal.Domain.History;
using ReleasePortal.Repository.Records;

namespace ReleasePortal.Repository.History;

/// <summary>What one version of a file says, key by key, in the order in which it is written; see <see cref="Domain.History.FieldChange"/> for the names.</summary>
internal sealed class FieldSet
{
    /// <summary>What a file says that is not there.</summary>
    public static readonly FieldSet None = new([]);

    private readonly Lazy<Dictionary<string, string>> byName;
    private (RecordKind Kind, IReadOnlyDictionary<string, string> Fields)? watched;

    /// <param name="fields">No name stands twice.</param>
    public FieldSet(IReadOnlyList<KeyValuePair<string, string>> fields)
    {
        Fields = fields;
        byName = new(() => new Dictionary<string, string>(fields, StringComparer.Ordinal));
    }

    public IReadOnlyList<KeyValuePair<string, string>> Fields { get; }

    /// <inheritdoc cref="WatchedFields.Of"/>
    public IReadOnlyDictionary<string, string> Watched(RecordKind kind)
    {
        if (watched is not { } known || known.Kind != kind)
            watched = known = (kind, WatchedFields.Of(kind, this));
        return known.Fields;
    }

    /// <summary>As it is written, or null where it is not.</summary>
    public string? Find(string name) => byName.Value.GetValueOrDefault(name);

    /// <summary>What is unlike it was in each of the versions before, in the order of this version; then what is gone.</summary>
    /// <param name="before">At least one; what was before is told of the first.</param>
    public IReadOnlyList<FieldChange> ChangesSince(IReadOnlyList<FieldSet> before) =>
    [
        .. Fields
            .Where(field => before.All(set => set.Find(field.Key) != field.Value))
            .Select(field => new FieldChange(field.Key, Shown(before[0].Find(field.Key)), Shown(field.Value))),
        .. before[0].Fields
            .Where(field => Find(field.Key) is null && before.All(set => set.Find(field.Key) is not null))
            .Select(field => new FieldChange(field.Key, Shown(field.Value), null)),
    ];

    /// <summary>Without what tells long values apart: see <see cref="FieldNames"/>.</summary>
    private static string? Shown(string? value) => value?.Split('\0')[0];
}
