using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Kpis;

/// <summary>A record, or one entry in it.</summary>
/// <param name="Record">The record.</param>
/// <param name="Entry">The id of an entry, such as <c>d1</c> of a deployment; null where the record itself is meant.</param>
public readonly record struct Subject(Record Record, string? Entry = null)
{
    /// <summary>checkout-2026.45 d1.</summary>
    public string Name => Entry is null ? Record.Id : $"{Record.Id} {Entry}";
}
