namespace ReleasePortal.Repository.Imports;

/// <summary>What people say of files of other tools, because the files do not know it.</summary>
/// <param name="Set">Keys of records with their value, for every row.</param>
/// <param name="Columns">Keys of records with the column that holds them.</param>
/// <param name="Words">By key: words of the other tool, and what records call them.</param>
public sealed record ImportMapping(
    IReadOnlyDictionary<string, string> Set, IReadOnlyDictionary<string, string> Columns, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Words)
{
    public static readonly ImportMapping Empty = new(new Dictionary<string, string>(), new Dictionary<string, string>(), new Dictionary<string, IReadOnlyDictionary<string, string>>());

    /// <summary>The same, with what was said besides; that counts where both say something.</summary>
    public ImportMapping With(IEnumerable<KeyValuePair<string, string>> set, IEnumerable<KeyValuePair<string, string>> columns) => this with { Set = Over(Set, set), Columns = Over(Columns, columns) };

    private static Dictionary<string, string> Over(IReadOnlyDictionary<string, string> below, IEnumerable<KeyValuePair<string, string>> above)
    {
        var all = new Dictionary<string, string>(below, StringComparer.Ordinal);
        foreach (var (key, value) in above)
            all[key] = value;
        return all;
    }
}
