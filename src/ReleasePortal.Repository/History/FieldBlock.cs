namespace ReleasePortal.Repository.History;

/// <summary>What stands below one outermost key, or a whole document that could not be cut. Versions that say the same share it.</summary>
internal sealed class FieldBlock
{
    private readonly Lazy<Dictionary<string, string>> byName;

    /// <param name="fields">In the order in which they are written; no name stands twice.</param>
    public FieldBlock(IReadOnlyList<KeyValuePair<string, string>> fields)
    {
        Fields = fields;
        byName = new(() => new Dictionary<string, string>(fields, StringComparer.Ordinal));
    }

    public IReadOnlyList<KeyValuePair<string, string>> Fields { get; }

    /// <summary>As it is written, or null where it is not.</summary>
    public string? Find(string name) => byName.Value.GetValueOrDefault(name);
}
