namespace ReleasePortal.Domain.History;

/// <summary>What a commit did to a record.</summary>
public enum VersionKind
{
    Added,
    Changed,

    /// <summary>Its file lies elsewhere since; what it says may have changed too.</summary>
    Moved,
    Removed,

    /// <summary>It is there again, after it was removed.</summary>
    Restored,
}
