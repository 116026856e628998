namespace ReleasePortal.Domain.Sources;

/// <summary>Where an object was written, and where each of its keys and values stands.</summary>
public sealed class Origin(Place place, IReadOnlyDictionary<string, OriginEntry> entries)
{
    public static Origin Of(Place place) => new(place, new Dictionary<string, OriginEntry>(StringComparer.Ordinal));

    /// <summary>The whole object.</summary>
    public Place Place { get; } = place;

    public bool Has(string key) => entries.ContainsKey(key);

    /// <summary>The value of a key, or the whole object where the key was not written.</summary>
    public Place Value(string key) => entries.TryGetValue(key, out var entry) ? entry.Value : Place;

    /// <summary>The key itself, or the whole object where the key was not written.</summary>
    public Place Key(string key) => entries.TryGetValue(key, out var entry) ? entry.Key : Place;
}
