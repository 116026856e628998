using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Yaml;

namespace ReleasePortal.Repository.Imports;

/// <summary>Reads a mapping file: YAML with the keys <c>set</c>, <c>columns</c> and <c>words</c>.</summary>
public static class ImportMappingReader
{
    private const string WayOut = "Write set: and columns: with a word behind each key, and words: with a mapping of words behind each key; see the guide to moving in and out.";

    private static readonly string[] Parts = ["set", "columns", "words"];

    /// <exception cref="ForeignFileException">It is no such file.</exception>
    public static ImportMapping Read(string file, byte[] bytes)
    {
        var findings = new List<Finding>();
        var root = YamlReader.Read(ForeignText.Of(file, bytes), file, 0, findings);
        if (findings.Find(finding => finding.Severity == Severity.Error) is { } wrong)
            throw new ForeignFileException($"{wrong.Place}: {wrong.Message}", wrong.Hint);
        var parts = Entries(root);
        if (parts.FirstOrDefault(entry => !Parts.Contains(entry.Key.Text)) is { } stray)
            throw new ForeignFileException($"{stray.Key.Place}: a mapping file has no key \"{stray.Key.Text}\".", DidYouMean.Among(Parts, stray.Key.Text, WayOut));
        YamlNode? Part(string name) => parts.FirstOrDefault(entry => entry.Key.Text == name)?.Value;
        return new ImportMapping(
            Words(Part("set")),
            Words(Part("columns")),
            Entries(Part("words")).ToDictionary(entry => entry.Key.Text, IReadOnlyDictionary<string, string> (entry) => Words(entry.Value), StringComparer.Ordinal));
    }

    private static IReadOnlyList<YamlEntry> Entries(YamlNode? node) => node switch
    {
        null => [],
        YamlMapping mapping => mapping.Entries,
        _ => throw new ForeignFileException($"{node.Place}: here a mapping is expected.", WayOut),
    };

    /// <summary>Letters may be large or small: other tools are not of one mind about it.</summary>
    private static Dictionary<string, string> Words(YamlNode? node)
    {
        var words = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in Entries(node))
            words[entry.Key.Text] = entry.Value is YamlScalar word ? word.Text : throw new ForeignFileException($"{entry.Value.Place}: here one word is expected.", WayOut);
        return words;
    }
}
