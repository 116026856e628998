using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Repository.Yaml;

/// <summary>Keys and their values, in the order in which they were written; no key stands twice.</summary>
internal sealed record YamlMapping(Place Place, IReadOnlyList<YamlEntry> Entries) : YamlNode(Place)
{
    public override string Words => "a mapping";

    public YamlNode? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Text == key)
                return entry.Value;
        }

        return null;
    }

    public Origin ToOrigin() => new(Place, Entries.ToDictionary(
        entry => entry.Key.Text,
        entry => new OriginEntry(entry.Key.Place, entry.Value.Place),
        StringComparer.Ordinal));
}
