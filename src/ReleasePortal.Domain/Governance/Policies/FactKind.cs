namespace ReleasePortal.Domain.Governance.Policies;

/// <summary>What a fact is.</summary>
public enum FactKind
{
    /// <summary>Words, an id, a day or a time: <c>"standard"</c>, <c>"2026-11-24"</c>, <c>"2026-11-24T20:00:00Z"</c>.</summary>
    Text,

    /// <summary>A number; spans are in hours.</summary>
    Number,

    Truth,

    /// <summary>It has facts of its own.</summary>
    Object,
}
