namespace ReleasePortal.Cli.Importing;

/// <summary>Where the value of a key stands in a tool's files.</summary>
/// <param name="Key">The key of the record.</param>
/// <param name="Form">How its value is read.</param>
/// <param name="Columns">Where it is; of several, the first that says something counts.</param>
internal sealed record ImportField(string Key, ImportForm Form, params IReadOnlyList<string> Columns)
{
    /// <summary>What the tool calls the words of a closed list.</summary>
    public IReadOnlyDictionary<string, string> Words { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <param name="pairs">Words of records, each with those of the tool.</param>
    public static IReadOnlyDictionary<string, string> WordsOf(params (string Ours, string[] Theirs)[] pairs) =>
        pairs.SelectMany(pair => pair.Theirs.Select(word => (word, pair.Ours))).ToDictionary(pair => pair.word, pair => pair.Ours, StringComparer.OrdinalIgnoreCase);
}
