using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace ReleasePortal.Repository.History;

/// <summary>Some of the fields of a version, without a copy of them: there are very many versions.</summary>
/// <param name="fields">All that it says.</param>
/// <param name="isAsked">Which names are among them.</param>
internal sealed class WatchedView(FieldSet fields, Func<string, bool> isAsked) : IReadOnlyDictionary<string, string>
{
    private IEnumerable<KeyValuePair<string, string>> Asked => fields.Fields.Where(one => isAsked(one.Key));

    public int Count => Asked.Count();

    public IEnumerable<string> Keys => Asked.Select(one => one.Key);

    public IEnumerable<string> Values => Asked.Select(one => one.Value);

    public string this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException(key);

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
    {
        value = isAsked(key) ? fields.Find(key) : null;
        return value is not null;
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => Asked.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
