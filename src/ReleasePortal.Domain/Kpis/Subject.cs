using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Kpis;

/// <summary>A record, or one entry in it.</summary>
/// <param name="Record">The record.</param>
/// <param name="Entry">The id of an entry, such as <c>d1</c> of a deployment; null where the record itself is meant.</param>
public readonly record struct Subject(Record Record, string? Entry = null) : IComparable<Subject>
{
    /// <summary>checkout-2026.45 d1.</summary>
    public string Name => Entry is null ? Record.Id : $"{Record.Id} {Entry}";

    /// <summary>By record, then by entry.</summary>
    public int CompareTo(Subject other) =>
        string.CompareOrdinal(Record.Id, other.Record.Id) is not 0 and var order ? order : string.CompareOrdinal(Entry, other.Entry);

    public static bool operator <(Subject left, Subject right) => left.CompareTo(right) < 0;
    public static bool operator >(Subject left, Subject right) => left.CompareTo(right) > 0;
    public static bool operator <=(Subject left, Subject right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Subject left, Subject right) => left.CompareTo(right) >= 0;
}
