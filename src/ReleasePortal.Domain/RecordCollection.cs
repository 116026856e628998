using System.Collections;
using System.Diagnostics.CodeAnalysis;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain;

/// <summary>All readable records of one kind, in the order of their ids.</summary>
public sealed class RecordCollection<T> : IReadOnlyList<T>
    where T : Record
{
    private readonly List<T> records;
    private readonly Dictionary<string, T> byId;
    private readonly HashSet<string> unreadable;

    /// <param name="records">Records with ids that differ.</param>
    /// <param name="unreadable">Ids of files that are there and could not be read.</param>
    public RecordCollection(IEnumerable<T> records, IEnumerable<string> unreadable)
    {
        this.records = [.. records.OrderBy(record => record.Id, StringComparer.Ordinal)];
        byId = this.records.ToDictionary(record => record.Id, StringComparer.Ordinal);
        this.unreadable = new HashSet<string>(unreadable, StringComparer.Ordinal);
    }

    public int Count => records.Count;

    public T this[int index] => records[index];

    /// <summary>The record that a reference names, or null where it is unknown or unreadable.</summary>
    public T? Find(Ref<T>? reference) => reference is null ? null : byId.GetValueOrDefault(reference.Id);

    public bool TryFind(string id, [NotNullWhen(true)] out T? record) => byId.TryGetValue(id, out record);

    /// <summary>Whether there is a record of this id, readable or not.</summary>
    public bool Knows(string id) => byId.ContainsKey(id) || unreadable.Contains(id);

    /// <summary>Whether a record of this kind is there and could not be read.</summary>
    public bool HasUnreadable => unreadable.Count > 0;

    /// <summary>Every id that there is, readable or not.</summary>
    public IEnumerable<string> Ids => byId.Keys.Concat(unreadable);

    public IEnumerator<T> GetEnumerator() => records.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
