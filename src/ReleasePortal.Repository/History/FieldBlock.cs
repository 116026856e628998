namespace ReleasePortal.Repository.History;

/// <summary>What stands below one outermost key, or a whole document that could not be cut. Versions that say the same share it.</summary>
internal abstract class FieldBlock
{
    /// <summary>In fewer it takes longer to prepare a search than to look at each.</summary>
    private const int WorthPreparing = 12;

    private Dictionary<string, string>? byName;

    /// <summary>In the order in which they are written; no name stands twice.</summary>
    public abstract IReadOnlyList<KeyValuePair<string, string>> Fields { get; }

    /// <summary>As it is written, or null where it is not.</summary>
    public string? Find(string name)
    {
        var fields = Fields;
        if (fields.Count >= WorthPreparing)
            return (byName ??= new Dictionary<string, string>(fields, StringComparer.Ordinal)).GetValueOrDefault(name);
        for (var index = 0; index < fields.Count; index++)
        {
            if (fields[index].Key == name)
                return fields[index].Value;
        }

        return null;
    }
}
